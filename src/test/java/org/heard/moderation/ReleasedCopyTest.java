package org.heard.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Answer;
import org.heard.consultations.Condition;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PieceId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others will read of a whole submission. */
class ReleasedCopyTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final Questionnaire QUESTIONS =
      new Questionnaire(
          List.of(
              new Question.AgeBandAsked(head("age")),
              new Question.OneChoice(
                  head("who"), List.of(new Question.Option("family", text("Family"), null)), true),
              new Question.LongText(
                  new Question.Head(
                      "more",
                      text("More?"),
                      null,
                      null,
                      null,
                      new Condition.Is("who", Set.of("family")))),
              new Question.Faces(head("feel"), List.of(text("bad"), text("good")), text("Why?")),
              new Question.CountryAsked(head("country"))));

  @Test
  void ageBandNeedsNoDecisionAndUnansweredQuestionsNeither() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("age", Answer.Picked.one("10-12"));
    answers.put("country", Answer.Picked.one("KE"));
    assertThat(ReleasedCopy.undecided(QUESTIONS, answers, Map.of())).containsExactly("country");
  }

  @Test
  void anAnswerBehindAConditionThatNoLongerHoldsIsNeverReleased() {
    Map<String, Answer> answers =
        Map.of("who", Answer.Picked.one("other"), "more", new Answer.Words("left over"));
    List<ReleasedAnswer> released =
        ReleasedCopy.of(
            QUESTIONS,
            answers,
            Map.of("who", ACCEPT, "more", ACCEPT),
            Language.ENGLISH,
            Beside.NOTHING);
    assertThat(released).extracting(ReleasedAnswer::question).containsExactly("who");
  }

  @Test
  void hidesWordsOfEveryKindOfAnswerAndKeepsTheRest() {
    Map<String, Answer> answers =
        Map.of(
            "who", new Answer.Picked(List.of("family", "other"), "Aunt Aya"),
            "more", new Answer.Words("call Aya now"),
            "feel", new Answer.Rated(2, "Aya helps"));
    List<ReleasedAnswer> released =
        ReleasedCopy.of(
            QUESTIONS,
            answers,
            Map.of("who", hide(5, 8), "more", hide(5, 8), "feel", hide(0, 3)),
            Language.FRENCH,
            Beside.NOTHING);
    assertThat(released)
        .containsExactly(
            new ReleasedAnswer(
                "who", new Answer.Picked(List.of("family", "other"), "Aunt [nom caché]"), true),
            new ReleasedAnswer("more", new Answer.Words("call [nom caché] now"), true),
            new ReleasedAnswer("feel", new Answer.Rated(2, "[nom caché] helps"), true));
  }

  @Test
  void ofAMixedAnswerOthersReadTheWordsAndHowManyPiecesThereWere() {
    Answer mixed =
        new Answer.Mixed(
            "call Aya now",
            List.of(piece(Medium.VOICE), piece(Medium.DRAWING), piece(Medium.VOICE)));
    Map<String, Answer> answers = Map.of("who", Answer.Picked.one("family"), "more", mixed);
    Map<Medium, Integer> media = Map.of(Medium.DRAWING, 1, Medium.VOICE, 2);

    assertThat(release(answers, Map.of("who", ACCEPT, "more", ACCEPT)).getLast())
        .isEqualTo(new ReleasedAnswer("more", new Answer.Words("call Aya now"), false, media));
    assertThat(release(answers, Map.of("who", ACCEPT, "more", hide(5, 8))).getLast())
        .isEqualTo(
            new ReleasedAnswer("more", new Answer.Words("call [name hidden] now"), true, media));
    assertThat(
            release(
                answers,
                Map.of("who", ACCEPT, "more", new ModerationDecision.NotAConsultationAnswer())))
        .hasSize(1);
  }

  @Test
  void nobodyCanBuildAReleasedAnswerWithPieces() {
    Answer mixed = new Answer.Mixed("", List.of(piece(Medium.VOICE)));
    assertThatThrownBy(() -> new ReleasedAnswer("more", mixed, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasReleasedBeforeThereWereMediaIsStillRead() {
    JsonMapper json = JsonMapper.shared();
    ReleasedAnswer words = new ReleasedAnswer("more", new Answer.Words("a"), false);
    ReleasedAnswer drawn =
        new ReleasedAnswer("more", new Answer.Words(""), false, Map.of(Medium.DRAWING, 3));
    String written = json.writeValueAsString(words);

    assertThat(written).doesNotContain("media");
    assertThat(json.readValue(written, ReleasedAnswer.class)).isEqualTo(words);
    assertThat(json.writeValueAsString(drawn)).contains("\"media\":{\"drawing\":3}");
    assertThat(json.readValue(json.writeValueAsString(drawn), ReleasedAnswer.class))
        .isEqualTo(drawn);
  }

  private static List<ReleasedAnswer> release(
      Map<String, Answer> answers, Map<String, ModerationDecision> decisions) {
    return ReleasedCopy.of(QUESTIONS, answers, decisions, Language.ENGLISH, Beside.NOTHING);
  }

  private static Answer.Piece piece(Medium medium) {
    return new Answer.Piece(PieceId.random(), medium, "Aya and her house");
  }

  @Test
  void rejectedAnswersAreMissing() {
    Map<String, Answer> answers =
        Map.of(
            "who", Answer.Picked.one("family"),
            "more", new Answer.Words("asdf"),
            "feel", new Answer.Rated(1, null));
    List<ReleasedAnswer> released =
        ReleasedCopy.of(
            QUESTIONS,
            answers,
            Map.of(
                "who",
                new ModerationDecision.Reject(RejectReason.HURTS_OTHERS),
                "more",
                new ModerationDecision.NotAConsultationAnswer(),
                "feel",
                ACCEPT),
            Language.ENGLISH,
            Beside.NOTHING);
    assertThat(released)
        .containsExactly(new ReleasedAnswer("feel", new Answer.Rated(1, null), false));
  }

  @Test
  void aRedactionThatDoesNotFitCountsAsUndecided() {
    Map<String, Answer> answers =
        Map.of("who", Answer.Picked.one("family"), "more", new Answer.Words("Aya"));
    Map<String, ModerationDecision> decisions = Map.of("who", hide(0, 1), "more", hide(0, 4));
    assertThat(ReleasedCopy.undecided(QUESTIONS, answers, decisions))
        .containsExactly("who", "more");
    assertThatThrownBy(
            () -> ReleasedCopy.of(QUESTIONS, answers, decisions, Language.ENGLISH, Beside.NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ModerationDecision hide(int start, int end) {
    return new ModerationDecision.Redact(List.of(new Redaction(start, end, RedactionReason.NAME)));
  }

  private static Question.Head head(String key) {
    return new Question.Head(key, text(key), null, null, null, null);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }

  @Test
  void ofADayOnlyTheMonthIsReleased() {
    Questionnaire asked =
        new Questionnaire(List.of(new Question.DateAsked(head("day"), null, null)));
    Map<String, Answer> answers = Map.of("day", new Answer.Day("2026-05-04"));
    assertThat(
            ReleasedCopy.of(
                asked,
                answers,
                Map.of("day", new ModerationDecision.Accept()),
                Language.ENGLISH,
                Beside.NOTHING))
        .extracting(ReleasedAnswer::answer)
        .containsExactly(new Answer.Day("2026-05"));
  }
}
