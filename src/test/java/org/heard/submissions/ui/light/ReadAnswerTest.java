package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PieceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a form says, as an answer, for every kind of question. */
class ReadAnswerTest {
  private static final List<Question.Option> OPTIONS =
      List.of(option("red"), option("blue"), option("green"));

  private final MockHttpServletRequest form = new MockHttpServletRequest("POST", "/");

  private ReadAnswerTest with(String name, String... values) {
    form.setParameter(name, values);
    return this;
  }

  private @Nullable Answer read(Question question) {
    return all(question).answer();
  }

  private ReadAnswer all(Question question) {
    return ReadAnswer.of(question, new Sent(form), null);
  }

  /** Every kind there is; a new one is missing here until somebody reads it too. */
  static List<Question> everyKind() {
    List<Question> kinds =
        List.of(
            new Question.ShortText(head()),
            new Question.LongText(head()),
            new Question.LongText(head(), Set.of(Medium.PHOTO)),
            new Question.NumberAsked(head(), 0, 9),
            new Question.DateAsked(head(), null, null),
            new Question.OneChoice(head(), OPTIONS, true),
            new Question.SeveralChoices(head(), OPTIONS, true, 2),
            new Question.PictureChoice(head(), OPTIONS, 1),
            new Question.PictureChoice(head(), OPTIONS, 2),
            new Question.Ranking(head(), OPTIONS),
            new Question.YesNo(head()),
            new Question.When(head()),
            faces(),
            new Question.AgreeScale(head()),
            new Question.AgeBandAsked(head()),
            new Question.CountryAsked(head()));
    assertThat(kinds.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void anEmptyFormIsNoAnswer(Question question) {
    assertThat(all(question)).isEqualTo(new ReadAnswer(null, null));
    with("a.q", "").with("n.q", "").with("o.q", "  ").with("p.q.red", "");
    assertThat(all(question)).isEqualTo(new ReadAnswer(null, null));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatNoOptionHasIsNeverTakenAsOne(Question question) {
    with("a.q", "\u0000nothing", "..").with("n.q", "x").with("p.q.red", "-1");
    Answer answer = read(question);
    assertThat(answer == null || answer instanceof Answer.Words || answer instanceof Answer.Mixed)
        .as("%s", question)
        .isTrue();
  }

  @Test
  void wordsStayAsTheyWereTypedWithoutWhatNoKeyboardMakes() {
    with("a.q", "  <b>One</b>\r\ntwo\u0007 ");
    assertThat(read(new Question.ShortText(head())))
        .isEqualTo(new Answer.Words("  <b>One</b>\ntwo "));
    assertThat(read(new Question.LongText(head())))
        .isEqualTo(new Answer.Words("  <b>One</b>\ntwo "));
  }

  @Test
  void piecesStayWithTheWordsUntilTheyAreTakenOut() {
    Answer.Piece one = new Answer.Piece(PieceId.random(), Medium.PHOTO, null);
    Answer.Piece two = new Answer.Piece(PieceId.random(), Medium.VOICE, "before");
    Answer kept = new Answer.Mixed("old", List.of(one, two));
    Question question = new Question.LongText(head(), Set.of(Medium.PHOTO, Medium.VOICE));
    with("a.q", "new").with("t.q." + one.id(), "a tree");
    assertThat(ReadAnswer.of(question, new Sent(form), kept).answer())
        .isEqualTo(
            new Answer.Mixed(
                "new", List.of(new Answer.Piece(one.id(), Medium.PHOTO, "a tree"), two)));
    with("x.q", one.id().toString(), two.id().toString());
    assertThat(ReadAnswer.of(question, new Sent(form), kept).answer())
        .isEqualTo(new Answer.Words("new"));
  }

  @Test
  void aNumberIsReadInAnyDigitsAndOtherWordsAreKept() {
    Question question = new Question.NumberAsked(head(), 0, 9);
    assertThat(with("a.q", " ٣ ").read(question)).isEqualTo(new Answer.Amount(3));
    assertThat(with("a.q", "many").read(question)).isEqualTo(new Answer.Words("many"));
    assertThat(with("a.q", "").with("n.q", "~dont-know").read(question))
        .isEqualTo(new Answer.NotSaid(Reason.DONT_KNOW));
    assertThat(with("a.q", "4").read(question)).isEqualTo(new Answer.Amount(4));
  }

  @Test
  void oneOptionIsChosenOrSomethingElseInOwnWords() {
    Question question = new Question.OneChoice(head(), OPTIONS, true);
    assertThat(with("a.q", "blue").read(question)).isEqualTo(Picked.one("blue"));
    assertThat(with("a.q", "~rather-not").read(question))
        .isEqualTo(new Answer.NotSaid(Reason.RATHER_NOT));
    assertThat(with("a.q", "other").with("o.q", "grey").read(question))
        .isEqualTo(new Picked(List.of("other"), "grey"));
    form.removeParameter("a.q");
    assertThat(read(question)).isEqualTo(new Picked(List.of("other"), "grey"));
  }

  @Test
  void ownWordsBesideAnotherChoiceAreLooseAndNotLost() {
    Question question = new Question.OneChoice(head(), OPTIONS, true);
    assertThat(with("a.q", "red").with("o.q", "grey").all(question))
        .isEqualTo(new ReadAnswer(Picked.one("red"), "grey"));
    form.removeParameter("a.q");
    assertThat(all(faces())).isEqualTo(new ReadAnswer(null, "grey"));
  }

  @Test
  void severalOptionsAreKeptInTheOrderOfTheQuestionEvenOneTooMany() {
    Question question = new Question.SeveralChoices(head(), OPTIONS, true, 2);
    assertThat(with("a.q", "green", "red", "blue").read(question))
        .isEqualTo(new Picked(List.of("red", "blue", "green"), null));
    assertThat(with("o.q", "grey").read(question))
        .isEqualTo(new Picked(List.of("red", "blue", "green", "other"), "grey"));
    form.removeAllParameters();
    assertThat(with("n.q", "~dont-know").read(question))
        .isEqualTo(new Answer.NotSaid(Reason.DONT_KNOW));
  }

  @Test
  void picturesAreChosenLikeWords() {
    assertThat(with("a.q", "red").read(new Question.PictureChoice(head(), OPTIONS, 1)))
        .isEqualTo(Picked.one("red"));
    assertThat(with("a.q", "green", "red").read(new Question.PictureChoice(head(), OPTIONS, 2)))
        .isEqualTo(new Picked(List.of("red", "green"), null));
  }

  @Test
  void placesMakeAnOrderAndNotAllHaveToBePlaced() {
    Question question = new Question.Ranking(head(), OPTIONS);
    assertThat(with("p.q.green", "1").with("p.q.red", "3").read(question))
        .isEqualTo(new Answer.Ranked(List.of("green", "red")));
    // The same place twice: both stay, in the order of the question.
    assertThat(with("p.q.red", "1").read(question))
        .isEqualTo(new Answer.Ranked(List.of("red", "green")));
    form.removeAllParameters();
    assertThat(with("n.q", "~rather-not").read(question))
        .isEqualTo(new Answer.NotSaid(Reason.RATHER_NOT));
  }

  @Test
  void wordsOfTheInterfaceAreChosenByTheirKeys() {
    assertThat(with("a.q", "not-sure").read(new Question.YesNo(head())))
        .isEqualTo(Picked.one("not-sure"));
    assertThat(with("a.q", "last-weeks").read(new Question.When(head())))
        .isEqualTo(Picked.one("last-weeks"));
    assertThat(with("a.q", "10-12").read(new Question.AgeBandAsked(head())))
        .isEqualTo(Picked.one("10-12"));
    assertThat(with("a.q", "FR").read(new Question.CountryAsked(head())))
        .isEqualTo(Picked.one("FR"));
    assertThat(with("a.q", "~dont-know").read(new Question.CountryAsked(head())))
        .isEqualTo(new Answer.NotSaid(Reason.DONT_KNOW));
  }

  @Test
  void aPointOnAScaleMayHaveAReason() {
    assertThat(with("a.q", "2").with("o.q", "because").read(faces()))
        .isEqualTo(new Answer.Rated(2, "because"));
    assertThat(with("a.q", "4").all(faces())).isEqualTo(new ReadAnswer(null, "because"));
    form.removeParameter("o.q");
    assertThat(with("a.q", "5").read(new Question.AgreeScale(head())))
        .isEqualTo(new Answer.Rated(5, null));
  }

  private static Question faces() {
    return new Question.Faces(head(), List.of(text("sad"), text("so"), text("glad")), text("Why?"));
  }

  private static Question.Head head() {
    return new Question.Head("q", text("Which?"), null, null, null, null);
  }

  private static Question.Option option(String key) {
    return new Question.Option(key, text(key), "sunny");
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
