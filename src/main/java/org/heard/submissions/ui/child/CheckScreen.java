package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentTexts;
import org.heard.uikit.ErrorSummary;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** Check my answers, say what may be done with them, send. */
@Tag("div")
final class CheckScreen extends HtmlContainer {

  /** What can happen on the check page. */
  interface Moves {
    void change(String key);

    void send(Assent assent);

    void back();

    void stop();
  }

  private final FillingIn filling;
  private final Moves moves;
  private final PieceSource pieces;
  private final Heading heading = Heading.saying(getTranslation("submissions.check.title"));
  private final ErrorSummary errors = new ErrorSummary();
  private final AssentTicks ticks;
  private final HtmlContainer main = Markup.element("main", "qwrap");
  private final Component answers;
  private @Nullable Component told;
  private final HtmlContainer bar = Markup.element("div", "page");

  CheckScreen(FillingIn filling, Moves moves, PieceSource pieces) {
    this.filling = filling;
    this.moves = moves;
    this.pieces = pieces;
    this.ticks = new AssentTicks(AssentTexts.current().about(filling.given()));
    addClassName("qpage");
    answers = answers();
    main.add(
        StepLine.page(getTranslation("submissions.check.last-step"), moves::back),
        errors,
        Markup.element(
            "div", "q", heading, ReadAloud.all(), Markup.words("p", "hint", nothingYet())),
        answers,
        Markup.words("h2", "small assent-title", getTranslation("submissions.check.may-we")),
        ticks,
        Markup.words("h2", "small assent-title", getTranslation("submissions.check.who-reads")));
    main.add(Markup.paragraphs(filling.call().page().whoReads()));
    main.add(Markup.words("p", "after", until()));
    ReadAloud.around(main).setId("main");
    add(Picture.corner(1), main, bar);
    showBar();
  }

  private String nothingYet() {
    return filling.changing()
        ? getTranslation("submissions.change.nothing-yet")
        : getTranslation("submissions.check.nothing-sent");
  }

  /** Says which days of the call moved, in place of what was said before. */
  void tell(Component news) {
    Optional.ofNullable(told).ifPresent(main::remove);
    told = news;
    main.addComponentAtIndex(main.indexOf(answers), news);
  }

  /** The ticks in hand. */
  AssentTicks ticks() {
    return ticks;
  }

  void focus() {
    heading.focus();
  }

  private String until() {
    return getTranslation(
        "submissions.check.until",
        ReaderDates.lastDayBefore(filling.call().freezesAt(), ReaderLanguage.current()));
  }

  private Component answers() {
    HtmlContainer all = Markup.element("div", "");
    HtmlContainer list = Markup.element("dl", "answers");
    Optional<Section> before = Optional.empty();
    int number = 1;
    for (Question question : filling.shown()) {
      Optional<Section> section = filling.section(question);
      if (!section.equals(before)) {
        all.add(list);
        section.ifPresent(one -> all.add(Markup.words("h2", "small", one.title())));
        list = Markup.element("dl", "answers");
        before = section;
      }
      list.add(row(number++, question));
    }
    all.add(list);
    return all;
  }

  private Component row(int number, Question question) {
    String key = question.key();
    HtmlContainer said = Markup.element("dd", "a");
    filling
        .answer(key)
        .ifPresentOrElse(
            answer -> said.add(AnswerWords.of(question, answer, this, pieces)),
            () ->
                said.add(
                    Markup.words("span", "muted", getTranslation("submissions.check.skipped"))));
    HtmlContainer term =
        Markup.element(
            "dt",
            "",
            Markup.words("span", "", getTranslation("submissions.check.number", number) + " "),
            Markup.words("span", "", question.head().title()));
    term.setId("q-" + key);
    return Markup.element("div", "", term, said, Markup.element("dd", "e", change(question)));
  }

  private Component change(Question question) {
    HtmlContainer button =
        Markup.element(
            "button",
            "txtbtn",
            Markup.words("span", "", getTranslation("submissions.check.change")));
    button.add(Markup.element("span", "vh", Markup.words("span", "", question.head().title())));
    button.getElement().setAttribute("type", "button");
    button.getElement().addEventListener("click", press -> moves.change(question.key()));
    return button;
  }

  /** A fresh bar each time: the browser marks a pressed Send as busy, and a new one is not. */
  private void showBar() {
    PaperButton send =
        new PaperButton(getTranslation("submissions.check.send"))
            .looks("btn--go")
            .endsWith(Sign.FORWARD)
            .does(press -> moves.send(ticks.assent()));
    send.getElement()
        .setAttribute("data-sending", getTranslation("submissions.check.sending"))
        .setAttribute("data-slow", getTranslation("submissions.check.slow"));
    bar.removeAll();
    bar.add(
        new StepActions(
            new PaperButton(getTranslation("submissions.form.stop"))
                .startsWith(Sign.STOP)
                .does(press -> moves.stop()),
            new PaperButton(getTranslation("submissions.form.back"))
                .startsWith(Sign.BACK)
                .does(press -> moves.back()),
            send));
  }

  /** Shown again after a page that came after Send. */
  void again() {
    showBar();
    heading.focus();
  }

  void sayAssentMissing() {
    showBar();
    errors.show(getTranslation("submissions.assent.missing"), ticks.sayMissing());
  }

  void sayProblems(Map<String, AnswerProblem> problems) {
    showBar();
    List<Component> ways = new ArrayList<>();
    for (Question question : filling.shown()) {
      AnswerProblem problem = problems.get(question.key());
      if (problem != null) {
        HtmlContainer way =
            Markup.element(
                "button",
                "txtbtn",
                Markup.words("span", "", question.head().title()),
                Markup.words(
                    "span",
                    "",
                    " – "
                        + ProblemWords.of(problem, this::getTranslation, ReaderWording.reader())));
        way.getElement().setAttribute("type", "button");
        way.getElement().addEventListener("click", press -> moves.change(question.key()));
        ways.add(way);
      }
    }
    errors.show(getTranslation("submissions.form.look-again"), ways);
  }

  void sayNotOpen() {
    showBar();
    errors.show(getTranslation("submissions.check.not-open"), List.of());
  }

  void sayTryLater() {
    showBar();
    errors.show(getTranslation("submissions.try-later"), List.of());
  }

  void sayTakenBack() {
    showBar();
    errors.show(getTranslation("submissions.change.taken-back"), List.of());
  }

  void sayStoreAway() {
    showBar();
    errors.show(getTranslation("submissions.check.store-away"), List.of());
  }
}
