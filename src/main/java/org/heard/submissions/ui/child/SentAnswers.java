package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.uikit.ErrorSummary;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;

/** What was sent, read back; and the way to take it back, in two steps. */
@Tag("div")
final class SentAnswers extends HtmlContainer {
  private final ErrorSummary errors = new ErrorSummary();
  private final HtmlContainer first = Markup.element("div", "");
  private final HtmlContainer wayOut = Markup.element("div", "sheet stack after");
  private final Moves moves;
  private final NewsWords news;
  private final PieceSource pieces;

  /** What somebody can do with what they sent. */
  interface Moves extends java.io.Serializable {
    void change(SentAnswers screen);

    void withdraw(SentAnswers screen);

    void close();
  }

  SentAnswers(
      Lookup.Found found,
      Optional<Consultation> call,
      Questionnaire questionnaire,
      PieceSource pieces,
      Moves moves) {
    this.pieces = pieces;
    this.moves = moves;
    this.news = new NewsWords(found.news(), this::getTranslation);
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.sent.title"));
    HtmlContainer top = Markup.element("div", "q", heading, ReadAloud.all());
    call.ifPresent(of -> top.add(Markup.words("p", "hint", of.page().title())));
    top.add(
        Markup.words(
            "p",
            "hint",
            getTranslation(
                "submissions.sent.on", ReaderDates.day(found.sentOn(), ReaderLanguage.current()))));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            errors,
            top,
            first,
            news.sheet(),
            answers(found, questionnaire),
            new AssentSaid(found.assent(), found.language()),
            wayOut);
    SentCopy copy = new SentCopy(new CopyOfAnswers(found, questionnaire, call), this);
    main.add(
        copy,
        Markup.element(
            "div",
            "after",
            new PaperButton(getTranslation("submissions.sent.close"))
                .startsWith(Sign.BACK)
                .does(press -> moves.close())));
    ReadAloud.around(main).setId("main");
    add(main);
    offer(found);
    heading.focus();
  }

  /** What to know before the answers. */
  void sayFirst(Component part) {
    first.add(part);
  }

  private Component answers(Lookup.Found found, Questionnaire questionnaire) {
    HtmlContainer all = Markup.element("div", "");
    for (Questionnaire.Part part : questionnaire.parts(questionnaire.shown(found.answers()))) {
      Section section = part.section();
      if (section != null) {
        all.add(Markup.words("h2", "small", section.title()));
      }
      HtmlContainer list = Markup.element("dl", "answers");
      part.questions().forEach(question -> list.add(row(question, found)));
      all.add(list);
    }
    return all;
  }

  private Component row(Question question, Lookup.Found found) {
    Answer answer = found.answers().get(question.key());
    HtmlContainer said = Markup.element("dd", "a");
    said.add(
        answer == null
            ? Markup.words("span", "muted", getTranslation("submissions.sent.skipped"))
            : AnswerWords.of(question, answer, this, pieces));
    news.beside(question.key(), said);
    return Markup.element("div", "", Markup.words("dt", "", question.head().title()), said);
  }

  private void offer(Lookup.Found found) {
    String until = ReaderDates.lastDayBefore(found.withdrawableUntil(), ReaderLanguage.current());
    wayOut.removeAll();
    if (!found.withdrawable()) {
      wayOut.add(Markup.words("p", "", getTranslation("submissions.sent.too-late", until)));
      return;
    }
    wayOut.add(
        Markup.words("h2", "small", getTranslation("submissions.change.title")),
        Markup.words("p", "", getTranslation("submissions.change.until", until)),
        new PaperButton(getTranslation("submissions.change.start"))
            .startsWith(Sign.PEN)
            .does(press -> moves.change(this)),
        Markup.words("h2", "small after", getTranslation("submissions.withdraw.title")),
        Markup.words("p", "", getTranslation("submissions.withdraw.until", until)),
        new PaperButton(getTranslation("submissions.withdraw.start"))
            .startsWith(Sign.UNDO)
            .does(press -> askOnceMore(found)));
  }

  private void askOnceMore(Lookup.Found found) {
    wayOut.removeAll();
    HtmlContainer question =
        Markup.words("h2", "small", getTranslation("submissions.withdraw.sure"));
    question.getElement().setAttribute("tabindex", "-1");
    wayOut.add(
        question,
        Markup.words("p", "", getTranslation("submissions.withdraw.for-good")),
        Markup.element(
            "div",
            "pair",
            new PaperButton(getTranslation("submissions.withdraw.no")).does(press -> offer(found)),
            new PaperButton(getTranslation("submissions.withdraw.yes"))
                .does(press -> moves.withdraw(this))));
    question.getElement().callJsFunction("focus");
  }

  void sayTooLate() {
    errors.show(getTranslation("submissions.withdraw.too-late"), List.of());
  }

  void sayStoreAway() {
    errors.show(getTranslation("submissions.store-away.words"), List.of());
  }
}
