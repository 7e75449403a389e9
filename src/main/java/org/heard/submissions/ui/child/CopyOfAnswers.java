package org.heard.submissions.ui.child;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A copy of sent answers to take along: one page that every browser opens, with nothing behind.
 *
 * @param found what was sent
 * @param questionnaire what was asked
 * @param call whose answers they are; empty when it is gone
 */
public record CopyOfAnswers(
    Lookup.Found found, Questionnaire questionnaire, Optional<Consultation> call) {

  /** The page as a file, in the words of a page and for its reader. */
  public byte[] page(PageWords words, Reader reader) {
    Language language = reader.language();
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    Objects.requireNonNull(page.body().parent())
        .attr("lang", language.tag())
        .attr("dir", language.direction());
    page.title(words.getTranslation("submissions.sent.title"));
    Element body = page.body();
    body.appendElement("h1").text(words.getTranslation("submissions.sent.title"));
    call.ifPresent(of -> body.appendElement("p").text(of.page().title().in(reader).text()));
    body.appendElement("p")
        .text(
            words.getTranslation("submissions.sent.on", ReaderDates.day(found.sentOn(), language)));
    questionnaire
        .parts(questionnaire.shown(found.answers()))
        .forEach(part -> add(part, words, reader, body));
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "CopyOfAnswers[hidden]";
  }

  private void add(Questionnaire.Part part, PageWords words, Reader reader, Element body) {
    Section section = part.section();
    if (section != null) {
      body.appendElement("h2").text(section.title().in(reader).text());
    }
    String heading = section == null ? "h2" : "h3";
    part.questions().forEach(question -> add(question, heading, words, reader, body));
  }

  private void add(
      Question question, String heading, PageWords words, Reader reader, Element body) {
    body.appendElement(heading).text(question.head().title().in(reader).text());
    Answer answer = found.answers().get(question.key());
    if (answer == null) {
      body.appendElement("p").text(words.getTranslation("submissions.sent.skipped"));
      return;
    }
    for (AnswerLines.Line line : new AnswerLines(question, words, reader).of(answer)) {
      body.appendElement("p")
          .attr("dir", "auto")
          .attr("style", "white-space:pre-wrap")
          .text(line.words());
    }
  }
}
