package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Answer.Ranked;
import org.heard.consultations.Answer.Rated;
import org.heard.consultations.Question;
import org.heard.uikit.ChildScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HeardTest
class AnswerFieldTest extends SpringBrowserlessTest {
  private static final Question.OneChoice ONE =
      new Question.OneChoice(
          Forms.head("one", null), List.of(Forms.option("yes"), Forms.option("no")), true);
  private static final Question.SeveralChoices SEVERAL =
      new Question.SeveralChoices(
          Forms.head("several", null),
          List.of(Forms.option("a"), Forms.option("b"), Forms.option("c")),
          true,
          2);
  private static final Question.NumberAsked NUMBER =
      new Question.NumberAsked(Forms.head("number", null), 0, 7);
  private static final Question.Faces FACES =
      new Question.Faces(
          Forms.head("faces", null),
          List.of(Forms.text("No"), Forms.text("So"), Forms.text("Yes")),
          Forms.text("Why?"));

  private static final Question.Ranking RANKING =
      new Question.Ranking(
          Forms.head("ranking", null),
          List.of(Forms.option("a"), Forms.option("b"), Forms.option("c")));
  private static final List<Question.Option> PICTURES =
      List.of(
          new Question.Option("meal", Forms.text("A meal"), "meal"),
          new Question.Option("home", Forms.text("A home"), "home"));

  private static final Map<Question, List<Answer>> NEWER_KINDS =
      Map.of(
          RANKING,
          List.of(new Ranked(List.of("c", "a")), new NotSaid(Reason.DONT_KNOW)),
          new Question.PictureChoice(Forms.head("picture", null), PICTURES, 1),
          List.of(Picked.one("home"), new NotSaid(Reason.RATHER_NOT)),
          new Question.PictureChoice(Forms.head("pictures", null), PICTURES, 2),
          List.of(new Picked(List.of("meal", "home"), null)),
          new Question.YesNo(Forms.head("yes-no", null)),
          List.of(Picked.one("not-sure"), new NotSaid(Reason.RATHER_NOT)),
          new Question.DateAsked(Forms.head("day", null), null, null),
          List.of(
              new Answer.Day("2026-05-04"),
              new Answer.Day("2026-05"),
              new Answer.Words("31 / 2 / 2026"),
              new Answer.Words("long ago"),
              new NotSaid(Reason.DONT_KNOW)),
          new Question.NumberAsked(Forms.head("decimal", null), 0, 9, 2),
          List.of(new Answer.Amount(new java.math.BigDecimal("2.25")), new Answer.Words("2.255")),
          new Question.When(Forms.head("when", null)),
          List.of(Picked.one("longer-ago")));

  private static final Map<Question, List<Answer>> KEPT =
      Map.of(
          new Question.ShortText(Forms.head("short", null)),
          List.of(new Answer.Words("hi")),
          new Question.LongText(Forms.head("long", null)),
          List.of(new Answer.Words("a\nb")),
          NUMBER,
          List.of(new Answer.Amount(3), new Answer.Words("many")),
          ONE,
          List.of(
              Picked.one("no"),
              new Picked(List.of(Picked.OTHER), "own words"),
              new NotSaid(Reason.RATHER_NOT)),
          SEVERAL,
          List.of(
              new Picked(List.of("a", "c"), null),
              new Picked(List.of("b", Picked.OTHER), "own"),
              new NotSaid(Reason.DONT_KNOW)),
          FACES,
          List.of(new Rated(2, "because"), new Rated(1, null)),
          new Question.AgreeScale(Forms.head("agree", null)),
          List.of(new Rated(5, null)),
          new Question.AgeBandAsked(Forms.head("age", null)),
          List.of(Picked.one("10-12")),
          new Question.CountryAsked(Forms.head("country", null)),
          List.of(Picked.one("KE"), new NotSaid(Reason.RATHER_NOT)));

  private final List<@Nullable Answer> told = new ArrayList<>();
  private int entered;
  @Autowired private ApplicationContext beans;

  @BeforeEach
  void english() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  private AnswerField show(Question question, @Nullable Answer kept) {
    AnswerField field =
        AnswerField.of(
            question, Optional.ofNullable(kept), told::add, () -> entered++, Rooms.empty(beans));
    UI.getCurrent().removeAll();
    UI.getCurrent().add(field);
    return field;
  }

  @Test
  void everyKindGivesBackWhatWasKeptAndNothingWhenUntouched() {
    KEPT.forEach(this::givesBack);
    NEWER_KINDS.forEach(this::givesBack);
  }

  private void givesBack(Question question, List<Answer> answers) {
    assertThat(show(question, null).answer()).as(question.key()).isNull();
    answers.forEach(
        answer -> assertThat(show(question, answer).answer()).as(question.key()).isEqualTo(answer));
  }

  @Test
  void optionsArePutInOrderWithButtonsOnly() {
    AnswerField field = show(RANKING, null);
    ChildScreen.press("b");
    ChildScreen.press("a");
    assertThat(field.answer()).isEqualTo(new Ranked(List.of("b", "a")));
    ChildScreen.press("Move up: a");
    assertThat(field.answer()).isEqualTo(new Ranked(List.of("a", "b")));
    assertThat(ChildScreen.text()).contains("a is now number 1 of 2.");
    ChildScreen.press("Take away: b");
    assertThat(field.answer()).isEqualTo(new Ranked(List.of("a")));
    ChildScreen.choose("dont-know");
    assertThat(field.answer()).isEqualTo(new NotSaid(Reason.DONT_KNOW));
  }

  @Test
  void aSecondChoiceReplacesTheFirst() {
    AnswerField field = show(ONE, Picked.one("yes"));
    ChildScreen.choose("no");
    assertThat(field.answer()).isEqualTo(Picked.one("no"));
    ChildScreen.choose("dont-know");
    assertThat(field.answer()).isEqualTo(new NotSaid(Reason.DONT_KNOW));
    ChildScreen.choose("yes");
    assertThat(field.answer()).isEqualTo(Picked.one("yes"));
  }

  @Test
  void oneTooManyIsKeptAndCounted() {
    AnswerField field = show(SEVERAL, null);
    List.of("a", "b", "c").forEach(ChildScreen::choose);
    assertThat(field.answer()).isEqualTo(new Picked(List.of("a", "b", "c"), null));
    assertThat(ChildScreen.text()).contains("Pick up to 2. You have picked 3.");
  }

  @Test
  void notSayingTakesTheOtherChoicesAway() {
    AnswerField field = show(SEVERAL, new Picked(List.of("a"), null));
    ChildScreen.choose("rather-not");
    assertThat(field.answer()).isEqualTo(new NotSaid(Reason.RATHER_NOT));
    ChildScreen.choose("b");
    assertThat(field.answer()).isEqualTo(new Picked(List.of("b"), null));
  }

  @Test
  void aNumberInArabicDigitsIsANumberAndWordsStayWords() {
    AnswerField field = show(NUMBER, null);
    ChildScreen.type("٣");
    assertThat(field.answer()).isEqualTo(new Answer.Amount(3));
    ChildScreen.type("a lot");
    assertThat(field.answer()).isEqualTo(new Answer.Words("a lot"));
  }

  @Test
  void enterInALineGoesOnWithTheNewestWords() {
    AnswerField field = show(new Question.ShortText(Forms.head("s", null)), null);
    ChildScreen.typeAndEnter("soup");
    assertThat(entered).isEqualTo(1);
    assertThat(field.answer()).isEqualTo(new Answer.Words("soup"));
    assertThat(told).containsExactly(new Answer.Words("soup"));
  }

  @Test
  void fewerFacesKeepBothEnds() {
    assertThat(List.of(FacesField.face(1, 2), FacesField.face(2, 2))).containsExactly(1, 5);
    assertThat(List.of(FacesField.face(1, 3), FacesField.face(2, 3), FacesField.face(3, 3)))
        .containsExactly(1, 3, 5);
    assertThat(FacesField.face(3, 4)).isEqualTo(4);
  }
}
