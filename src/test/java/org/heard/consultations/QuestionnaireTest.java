package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionnaireTest {
  private static final Question START = text("start", null);
  private static final Question CHOICE =
      new Question.OneChoice(
          head("choice", null), List.of(new Question.Option("yes", words("Yes"), null)), false);
  private static final Question AFTER_YES =
      text("after-yes", new Condition.Is("choice", Set.of("yes")));
  private static final Question AFTER_AFTER =
      new Question.Faces(
          head("chain", new Condition.Is("after-yes", Set.of("never"))),
          List.of(words("Bad"), words("Good")),
          null);
  private static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(List.of(START, CHOICE, AFTER_YES, AFTER_AFTER));

  @Test
  void aQuestionWithAConditionWaitsForItsAnswer() {
    assertThat(QUESTIONNAIRE.shown(Map.of())).containsExactly(START, CHOICE);
    assertThat(QUESTIONNAIRE.shown(Map.of("choice", Answer.Picked.one("yes"))))
        .containsExactly(START, CHOICE, AFTER_YES);
  }

  @Test
  void whatDependsOnAHiddenQuestionIsHiddenToo() {
    Question chained = text("chained", new Condition.Is("inner", Set.of("yes")));
    Question inner =
        new Question.OneChoice(
            head("inner", new Condition.Is("choice", Set.of("yes"))),
            List.of(new Question.Option("yes", words("Yes"), null)),
            false);
    Questionnaire questionnaire = new Questionnaire(List.of(CHOICE, inner, chained));

    assertThat(questionnaire.shown(Map.of("inner", Answer.Picked.one("yes"))))
        .containsExactly(CHOICE);
  }

  @Test
  void conditionsMatchScalesAndNumbersButNeverASkip() {
    Condition two = new Condition.Is("q", Set.of("2"));

    assertThat(two.holds(Map.of("q", new Answer.Rated(2, null)))).isTrue();
    assertThat(two.holds(Map.of("q", new Answer.Amount(2)))).isTrue();
    assertThat(two.holds(Map.of("q", new Answer.Words("2")))).isFalse();
    assertThat(two.holds(Map.of("q", new Answer.NotSaid(Answer.NotSaid.Reason.DONT_KNOW))))
        .isFalse();
    assertThat(two.holds(Map.of())).isFalse();
  }

  @Test
  void aConditionThatPointsForwardIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Questionnaire(List.of(AFTER_YES, CHOICE)));
  }

  @Test
  void twoQuestionsWithOneKeyAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire(List.of(START, START)));
  }

  @Test
  void aQuestionnaireAndAnswersSurviveJson() {
    JsonMapper json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(QUESTIONNAIRE), Questionnaire.class))
        .isEqualTo(QUESTIONNAIRE);
    for (Answer answer :
        List.of(
            new Answer.Words("a\n😀"),
            new Answer.Amount(3),
            new Answer.Picked(List.of("a", "other"), "x"),
            new Answer.Rated(1, null),
            new Answer.NotSaid(Answer.NotSaid.Reason.RATHER_NOT))) {
      assertThat(json.readValue(json.writeValueAsString(answer), Answer.class)).isEqualTo(answer);
    }
  }

  @Test
  void aVersionStoredBeforeThereWasAGlossaryHasNone() {
    Questionnaire old =
        JsonMapper.shared()
            .readValue(
                """
                {"questions": [{"kind": "short-text", "head": {"key": "a", "title": {"en": "A?"}}}]}
                """,
                Questionnaire.class);
    assertThat(old.terms()).isEmpty();
    assertThat(old.questions()).hasSize(1);
  }

  @Test
  void termsSurviveJsonAndTheirKeysAreUnique() {
    GlossaryTerm term =
        new GlossaryTerm(
            "right",
            words("rights"),
            Map.of(Language.ENGLISH, List.of("right to")),
            words("What everybody must have."),
            "treaty");
    Questionnaire explained = new Questionnaire(List.of(START), List.of(term));
    JsonMapper json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(explained), Questionnaire.class))
        .isEqualTo(explained);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Questionnaire(List.of(START), List.of(term, term)));
  }

  @Test
  void partsFollowSectionsAndLoseNothing() {
    for (int seed = 0; seed < 50; seed++) {
      Questionnaire asked = GeneratedQuestionnaires.of(new Random(seed));
      List<Questionnaire.Part> parts = asked.parts(asked.questions());
      assertThat(parts.stream().flatMap(part -> part.questions().stream()))
          .containsExactlyElementsOf(asked.questions());
      for (Questionnaire.Part part : parts) {
        assertThat(part.questions())
            .isNotEmpty()
            .allMatch(one -> asked.section(one).equals(Optional.ofNullable(part.section())));
      }
      assertThat(parts.stream().flatMap(part -> Stream.ofNullable(part.section())))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void anAnswerNeverShowsItselfInALog() {
    assertThat(List.of(new Answer.Words("secret"), new Answer.Picked(List.of("x"), "secret")))
        .asString()
        .doesNotContain("secret");
  }

  private static Question text(String key, @Nullable Condition condition) {
    return new Question.ShortText(head(key, condition));
  }

  private static Question.Head head(String key, @Nullable Condition condition) {
    return new Question.Head(key, words(key), null, null, null, condition);
  }

  private static LocalizedText words(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
