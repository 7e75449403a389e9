package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.uikit.Heading;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** The native field of one question. There is one small class for each kind. */
abstract class AnswerField extends HtmlContainer {
  /** Id of the words about a problem, beside the field. */
  static final String PROBLEM = "problem";

  /** Id of what error links lead to. */
  static final String FIELD = "field";

  private final SerializableConsumer<@Nullable Answer> changed;
  private final HtmlContainer problem = Markup.element("p", "problem");

  AnswerField(String tag, SerializableConsumer<@Nullable Answer> changed) {
    super(tag);
    this.changed = changed;
    setId(FIELD);
    addClassName("field");
    problem.setId(PROBLEM);
    problem.setVisible(false);
    if (tag.equals("fieldset")) {
      getElement().setAttribute("aria-labelledby", Heading.ID);
    }
  }

  /**
   * The field of a question, holding what was answered before.
   *
   * @param changed takes each new answer, nothing for an empty field
   * @param entered what Enter in a single line does
   * @param room keeps drawings, photos and recordings
   */
  static AnswerField of(
      Question question,
      Optional<Answer> before,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered,
      PieceRoom room) {
    Answer kept = before.orElse(null);
    return switch (question) {
      case Question.ShortText ignored -> new ShortTextField(kept, changed, entered);
      case Question.LongText asked when !asked.media().isEmpty() ->
          new MediaField(asked, kept, changed, room);
      case Question.LongText ignored -> new LongTextField(kept, changed);
      case Question.NumberAsked asked -> new NumberField(asked, kept, changed, entered);
      case Question.DateAsked ignored -> new DateField(kept, changed, entered);
      case Question.OneChoice asked -> new OneChoiceField(asked, kept, changed, entered);
      case Question.SeveralChoices asked -> new SeveralChoicesField(asked, kept, changed, entered);
      case Question.PictureChoice asked when asked.several() ->
          new SeveralChoicesField(
              new Question.SeveralChoices(asked.head(), asked.options(), false, asked.atMost()),
              kept,
              changed,
              entered);
      case Question.PictureChoice asked ->
          new OneChoiceField(
              new Question.OneChoice(asked.head(), asked.options(), false), kept, changed, entered);
      case Question.Ranking asked -> new RankingField(asked, kept, changed);
      case Question.YesNo ignored -> YesNoField.of(kept, changed);
      case Question.When ignored -> WhenField.of(kept, changed);
      case Question.Faces asked -> new FacesField(asked, kept, changed);
      case Question.AgreeScale ignored -> new AgreeField(kept, changed);
      case Question.AgeBandAsked ignored -> new AgeBandField(kept, changed);
      case Question.CountryAsked ignored -> new CountryField(kept, changed);
    };
  }

  /** What the field says now; nothing when it is empty. */
  abstract @Nullable Answer answer();

  /** Marks the native control that has the problem, or takes the mark away. */
  abstract void mark(boolean hasProblem);

  /** Says beside the field what does not fit yet. */
  final void sayProblem(String words) {
    problem.removeAll();
    problem.add(new Icon(Sign.CARE), Markup.words("span", "", words));
    problem.setVisible(true);
    add(problem);
    mark(true);
  }

  /** For the kinds: something was answered or taken away. */
  final void tellChange() {
    if (problem.isVisible()) {
      problem.setVisible(false);
      mark(false);
    }
    changed.accept(answer());
  }
}
