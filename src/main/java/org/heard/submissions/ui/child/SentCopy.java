package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A copy of sent answers to take along: one page that every browser opens, with nothing behind. */
final class SentCopy extends Composite<HtmlContainer> {
  private static final String NAME = "saved.html";

  private final Lookup.Found found;
  private final Questionnaire questionnaire;
  private final Optional<Consultation> call;
  private final Component on;

  SentCopy(
      Lookup.Found found, Questionnaire questionnaire, Optional<Consultation> call, Component on) {
    this.found = found;
    this.questionnaire = questionnaire;
    this.call = call;
    this.on = on;
  }

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer get = Markup.words("a", "btn", getTranslation("submissions.sent.copy"));
    get.getElement()
        .setAttribute("href", new OwnFile(NAME, () -> Optional.of(page())))
        .setAttribute("download", NAME)
        .setAttribute("router-ignore", true);
    return Markup.element(
        "section",
        "after stack",
        Markup.words("p", "hint", getTranslation("submissions.sent.copy.note")),
        Markup.element("div", "", get));
  }

  private byte[] page() {
    Language language = ReaderLanguage.current();
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    Objects.requireNonNull(page.body().parent())
        .attr("lang", language.tag())
        .attr("dir", language.direction());
    page.title(on.getTranslation("submissions.sent.title"));
    Element body = page.body();
    body.appendElement("h1").text(on.getTranslation("submissions.sent.title"));
    call.ifPresent(
        of -> body.appendElement("p").text(of.page().title().in(ReaderWording.reader()).text()));
    body.appendElement("p")
        .text(on.getTranslation("submissions.sent.on", ReaderDates.day(found.sentOn(), language)));
    questionnaire.shown(found.answers()).forEach(question -> add(question, body));
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private void add(Question question, Element body) {
    body.appendElement("h2").text(question.head().title().in(ReaderWording.reader()).text());
    Answer answer = found.answers().get(question.key());
    if (answer == null) {
      body.appendElement("p").text(on.getTranslation("submissions.sent.skipped"));
      return;
    }
    for (AnswerLines.Line line :
        new AnswerLines(question, on::getTranslation, ReaderWording.reader()).of(answer)) {
      body.appendElement("p")
          .attr("dir", "auto")
          .attr("style", "white-space:pre-wrap")
          .text(line.words());
    }
  }
}
