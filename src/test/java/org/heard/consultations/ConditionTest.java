package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConditionTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Condition YES = new Condition.Is("choice", Set.of("yes"));
  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "choice", Answer.Picked.one("yes"),
          "many", new Answer.Picked(List.of("a", "b"), null),
          "number", new Answer.Amount(7),
          "words", new Answer.Words("abc😀"));

  @Test
  void numbersAreComparedInEveryWay() {
    assertThat(new Condition.Compared("number", Comparison.LESS, 8).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Compared("number", Comparison.AT_MOST, 7).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Compared("number", Comparison.EQUAL, 7).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Compared("number", Comparison.NOT_EQUAL, 7).holds(ANSWERS)).isFalse();
    assertThat(new Condition.Compared("number", Comparison.AT_LEAST, 8).holds(ANSWERS)).isFalse();
    assertThat(new Condition.Compared("number", Comparison.MORE, 6).holds(ANSWERS)).isTrue();
  }

  @Test
  void aNumberThatWasSkippedIsNeitherMoreNorLess() {
    for (Comparison comparison : Comparison.values()) {
      assertThat(new Condition.Compared("skipped", comparison, 0).holds(ANSWERS)).isFalse();
    }
  }

  @Test
  void chosenOptionsAndWrittenCharactersAreCounted() {
    assertThat(new Condition.Chosen("many", Comparison.EQUAL, 2).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Chosen("skipped", Comparison.EQUAL, 0).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Length("words", Comparison.EQUAL, 4).holds(ANSWERS)).isTrue();
    assertThat(new Condition.Length("skipped", Comparison.LESS, 1).holds(ANSWERS)).isTrue();
  }

  @Test
  void aPatternHasToFitAsAWhole() {
    assertThat(new Condition.Matches("words", "[a-z]{3}.").holds(ANSWERS)).isTrue();
    assertThat(new Condition.Matches("words", "[a-z]").holds(ANSWERS)).isFalse();
  }

  @Test
  void aPatternThatWouldFillTheMemoryIsRefused() {
    for (String pattern :
        List.of(
            "((((a{1000}){1000}){1000}){1000})",
            "(".repeat(30) + "a" + "{2})".repeat(29) + "{2}",
            "(?:(?:a{99}){99}){99}",
            "((a{999}b){0,999}c){1,999}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Condition.Matches("words", pattern));
    }
    for (String pattern :
        List.of(
            "(\\d{1,3}\\.){3}\\d{1,3}", "([A-Za-z]{1,100}[ -]?){1,10}", "x.{0,1000}", "a{2}b{3}")) {
      assertThat(new Condition.Matches("words", pattern).holds(ANSWERS)).isFalse();
    }
  }

  @Test
  void aPatternThatIsNoneOrTooLongIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Matches("words", "("));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Matches("words", "a".repeat(Condition.MOST_PATTERN + 1)));
  }

  @Test
  void rulesAreJoined() {
    Condition no = new Condition.Not(YES);

    assertThat(new Condition.All(List.of(YES, no)).holds(ANSWERS)).isFalse();
    assertThat(new Condition.Any(List.of(YES, no)).holds(ANSWERS)).isTrue();
    assertThat(no.holds(Map.of())).isTrue();
    assertThat(new Condition.All(List.of(YES, new Condition.Not(no))).depth()).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> new Condition.All(List.of()));
  }

  @Test
  void everyKindSurvivesJson() {
    for (Condition rule :
        List.of(
            YES,
            new Condition.Compared("number", Comparison.AT_LEAST, -3),
            new Condition.Chosen("many", Comparison.AT_MOST, 3),
            new Condition.Length("words", Comparison.MORE, 2),
            new Condition.Matches("words", "a+"),
            new Condition.All(List.of(YES, new Condition.Any(List.of(new Condition.Not(YES))))))) {
      String text = JSON.writerFor(Condition.class).writeValueAsString(rule);
      assertThat(JSON.readValue(text, Condition.class)).isEqualTo(rule);
    }
  }

  @Test
  void aRuleStoredBeforeThereWereKindsIsAChoice() {
    assertThat(
            JSON.readValue(
                """
                {"question": "choice", "anyOf": ["yes"]}
                """,
                Condition.class))
        .isEqualTo(YES);
  }

  @Test
  void aSectionHidesItsQuestionsAndTheyStandTogether() {
    Section section = new Section("why", text("Why"), text("Tell us"), YES);
    Question choice = asked("choice", null, null);
    Question inside = asked("inside", "why", null);
    Questionnaire whole = new Questionnaire(List.of(choice, inside), List.of(), List.of(section));

    assertThat(whole.shown(Map.of())).containsExactly(choice);
    assertThat(whole.shown(ANSWERS)).containsExactly(choice, inside);
    assertThat(JSON.readValue(JSON.writeValueAsString(whole), Questionnaire.class))
        .isEqualTo(whole);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Questionnaire(
                List.of(choice, inside, asked("out", null, null), asked("in", "why", null)),
                List.of(),
                List.of(section)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Questionnaire(List.of(choice, inside)));
  }

  @Test
  void aCheckLooksAtItsQuestionAndAtEarlierOnesOnly() {
    Check own = new Check(new Condition.Length("b", Comparison.LESS, 5), text("Shorter"));
    Check later = new Check(new Condition.Length("c", Comparison.LESS, 5), text("Shorter"));
    Questionnaire whole = new Questionnaire(List.of(asked("a", null, null), asked("b", null, own)));

    assertThat(JSON.readValue(JSON.writeValueAsString(whole), Questionnaire.class))
        .isEqualTo(whole);
    assertThat(whole.questions().getLast().texts()).contains(own.message());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Questionnaire(List.of(asked("b", null, later), asked("c", null, null))));
  }

  @Test
  void aNoteAndWhatIsLeftOutOnPaperSurviveJson() {
    Question question =
        new Question.ShortText(
            new Question.Head(
                "a", text("A?"), null, null, null, null, null, text("Read"), null, null, true));

    assertThat(
            JSON.readValue(
                JSON.writerFor(Question.class).writeValueAsString(question), Question.class))
        .isEqualTo(question);
  }

  private static Question asked(String key, @Nullable String section, @Nullable Check check) {
    return new Question.ShortText(
        new Question.Head(
            key, text(key), null, null, null, null, null, null, section, check, false));
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
