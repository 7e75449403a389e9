package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.submissions.AnswerProblem;
import org.heard.uikit.ErrorSummary;
import org.heard.uikit.Glossary;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.NeedHelp;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.SavedLine;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** One question on one screen. */
@Tag("div")
final class QuestionScreen extends HtmlContainer {
  private static final int CORNERS = 4;

  /** What can happen on a question. */
  interface Moves {
    void written(@Nullable Answer answer);

    void next();

    void back();

    void skip();

    void stop();
  }

  private final Heading heading;
  private final ErrorSummary errors = new ErrorSummary();
  private final SerializableFunction<Optional<Answer>, AnswerField> fields;
  private final HtmlContainer main;
  private AnswerField field;
  private @Nullable PersonalNote note;
  private final SavedLine saved = new SavedLine(getTranslation("submissions.form.saved"));

  QuestionScreen(FillingIn filling, Moves moves, PieceRoom room, Keeping keeping) {
    addClassName("qpage");
    if (ReaderWording.ofVisit().easyRead()) {
      addClassName("qpage--easy");
    }
    Question question = filling.current();
    Glossary glossary = new Glossary(filling.terms());
    Optional<String> unsavedWordsKey = keeping.unsavedWordsKey(filling.call().id(), question.key());
    heading = Heading.saying(question.head().title(), glossary);
    fields =
        answer -> {
          AnswerField made = AnswerField.of(question, answer, moves::written, moves::next, room);
          unsavedWordsKey.ifPresent(key -> made.getElement().setAttribute("data-unsaved", key));
          return made;
        };
    field = fields.apply(filling.written(question.key()));
    main =
        Markup.element(
            "main",
            "qwrap",
            StepLine.question(filling, moves::back),
            errors,
            top(question, glossary),
            field,
            saved);
    filling.section(question).ifPresent(this::nameSection);
    before(filling, question, glossary)
        .forEach(words -> main.addComponentAtIndex(main.indexOf(field), words));
    ReadAloud.around(main).setId("main");
    boolean kept = keeping.keeps();
    if (!kept) {
      saved.sayNotKept(getTranslation("submissions.form.not-kept"));
    }
    if (filling.halfway()) {
      // Below the heading, which takes the focus: above it, it would be scrolled out of sight.
      main.addComponentAtIndex(main.indexOf(field), new HalfwayNote(kept));
    }
    why(question, glossary).ifPresent(main::add);
    glossary
        .beside(question.texts())
        .forEach(terms -> main.addComponentAtIndex(main.indexOf(field) + 1, terms));
    main.add(new NeedHelp(), glossary.explanations());
    add(Picture.corner(filling.number() % CORNERS + 1), main, actions(moves));
  }

  private Component top(Question question, Glossary glossary) {
    HtmlContainer top = Markup.element("div", "q", heading, ReadAloud.all());
    String picture = question.head().picture();
    if (picture != null) {
      top.add(Picture.spot(picture, question.head().pictureWords()));
    }
    if (question.head().helper() != null) {
      top.add(glossary.words("p", "hint", question.head().helper()));
    }
    return top;
  }

  /** Above the heading, which takes the focus and is described by it. */
  private void nameSection(Section section) {
    HtmlContainer name = Markup.words("p", "section", section.title());
    name.setId("section");
    main.addComponentAtIndex(main.indexOf(errors) + 1, name);
    heading.getElement().setAttribute("aria-describedby", "section");
  }

  /** What is to be read before the answer: of the section that begins here, and of the question. */
  private static List<Component> before(FillingIn filling, Question question, Glossary glossary) {
    return Stream.of(
            filling.beginning(question).map(Section::intro).orElse(null), question.head().note())
        .filter(Objects::nonNull)
        .map(text -> (Component) glossary.words("p", "before", text))
        .toList();
  }

  private Optional<Component> why(Question question, Glossary glossary) {
    return Optional.ofNullable(question.head().why())
        .map(reason -> {
          HtmlContainer details =
              Markup.element(
                  "details",
                  "why-we-ask",
                  Markup.words("summary", "", getTranslation("submissions.form.why-we-ask")),
                  glossary.words("p", "", reason));
          details.getElement().setAttribute("open", true);
          return details;
        });
  }

  private StepActions actions(Moves moves) {
    return new StepActions(
        new PaperButton(getTranslation("submissions.form.stop"))
            .startsWith(Sign.STOP)
            .does(press -> moves.stop()),
        new PaperButton(getTranslation("submissions.form.skip"))
            .startsWith(Sign.SKIP)
            .does(press -> moves.skip()),
        new PaperButton(getTranslation("submissions.form.next"))
            .looks("btn--next")
            .endsWith(Sign.FORWARD)
            .does(press -> moves.next()));
  }

  /**
   * Says which days of the call moved.
   *
   * @param first whether nobody said it yet in this visit; later it does not stand before the
   *     answer
   */
  void tell(Component news, boolean first) {
    // Below the heading, which takes the focus: above it, it would be scrolled out of sight.
    main.addComponentAtIndex(first ? main.indexOf(field) : main.indexOf(saved) + 1, news);
  }

  void focus() {
    heading.focus();
  }

  @Nullable Answer answer() {
    return field.answer();
  }

  void sayProblem(AnswerProblem problem) {
    String words = ProblemWords.of(problem, this::getTranslation, ReaderWording.reader());
    field.sayProblem(words);
    errors.show(
        getTranslation("submissions.form.look-again"),
        List.of(ErrorLink.to(AnswerField.FIELD, words)));
  }

  /** The answer in the field changed: what was said about the earlier one is over. */
  void changed(@Nullable Answer answer) {
    errors.clear();
    if (note != null && (answer == null || !note.isAbout(answer))) {
      note.removeFromParent();
      note = null;
    }
  }

  /** Shows another answer in the field. */
  void hold(Answer answer) {
    AnswerField before = field;
    field = fields.apply(Optional.of(answer));
    main.replace(before, field);
  }

  /** Offers to take something out, right below the field. */
  void offer(PersonalNote offer) {
    errors.clear();
    if (note != null) {
      note.removeFromParent();
    }
    note = offer;
    main.addComponentAtIndex(main.indexOf(field) + 1, offer);
    offer.focus();
  }

  SavedLine saved() {
    return saved;
  }
}
