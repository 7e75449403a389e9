package org.heard.consultations.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.Answer;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.formats.Sentences;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionLimitsTest {

  @Test
  void everyExcessCanBeSaidInEveryLanguage() {
    Sentences.fit(Excess.values());
  }

  @Provide
  Arbitrary<Questionnaire> questionnaires() {
    return GeneratedQuestionnaires.any();
  }

  @Property(tries = 200)
  void usualQuestionsAreWithinTheLimits(@ForAll("questionnaires") Questionnaire questionnaire) {
    assertThat(QuestionLimits.of(questionnaire)).isEmpty();
  }

  @Test
  void tooManyQuestionsSectionsOrAnswersAreCounted() {
    assertThat(
            kinds(
                new Questionnaire(
                    IntStream.range(0, QuestionLimits.MOST_QUESTIONS + 1)
                        .mapToObj(i -> (Question) story("q-" + i, null, null))
                        .toList())))
        .containsExactly(Excess.QUESTIONS);
    assertThat(
            kinds(
                new Questionnaire(
                    List.of(),
                    List.of(),
                    IntStream.range(0, QuestionLimits.MOST_SECTIONS + 1)
                        .mapToObj(i -> new Section("s-" + i, text("Part"), null, null))
                        .toList())))
        .containsExactly(Excess.SECTIONS);
    assertThat(kinds(several(options(QuestionLimits.MOST_OPTIONS + 1), 1)))
        .containsExactly(Excess.OPTIONS);
  }

  @Test
  void aNumberHasItsLeastBelowItsMost() {
    Question turned = new Question.NumberAsked(head("age", "Number?", null, null), 10, 1);

    OverLimit found = QuestionLimits.of(new Questionnaire(List.of(turned))).getFirst();

    assertThat(found)
        .isEqualTo(
            new OverLimit(
                Excess.LEAST_OVER_MOST, "questionnaire/questions/age", List.of("age", "10", "1")));
  }

  @Test
  void oneCanChooseSomething() {
    assertThat(kinds(several(options(3), 0))).containsExactly(Excess.CHOICES);
    assertThat(kinds(several(options(3), -1))).containsExactly(Excess.CHOICES);
    assertThat(kinds(several(options(3), 5))).isEmpty();
    assertThat(kinds(several(List.of(), 1))).containsExactly(Excess.NO_OPTIONS);
  }

  @Test
  void keysOfAnswersAreDifferentAndNoneIsThatOfSomethingElse() {
    Question.Option one = option("one");
    assertThat(kinds(several(List.of(one, one), 1))).containsExactly(Excess.OPTION_TWICE);
    assertThat(kinds(several(List.of(one, option(Answer.Picked.OTHER)), 1)))
        .containsExactly(Excess.OPTION_IS_OTHER);
  }

  @Test
  void aRuleNamesAnswersAndStaysReadable() {
    assertThat(kinds(ruled(new Condition.Is("first", Set.of()))))
        .containsExactly(Excess.RULE_OF_NO_VALUE);
    assertThat(
            kinds(
                ruled(
                    new Condition.Any(
                        Collections.nCopies(
                            QuestionLimits.MOST_TESTS + 1,
                            new Condition.Is("first", Set.of("yes")))))))
        .containsExactly(Excess.RULE);
    assertThat(kinds(ruled(new Condition.Is("first", Set.of("a\0b")))))
        .containsExactly(Excess.SIGN);
  }

  @Test
  void rulesOfChecksAndSectionsAreLookedAtToo() {
    Condition none = new Condition.Not(new Condition.Is("first", Set.of()));
    Question first = story("first", null, null);
    Question checked = story("checked", null, new Check(none, text("No")));
    Section section = new Section("part", text("Part"), null, none);

    assertThat(
            QuestionLimits.of(
                new Questionnaire(List.of(first, checked), List.of(), List.of(section))))
        .extracting(OverLimit::place)
        .containsExactly("questionnaire/sections/part", "questionnaire/questions/checked");
  }

  @Test
  void theRecordsThemselvesRefuseRulesThatPointForwardToNothingOrToThemselves() {
    Question second = story("second", null, null);
    for (String key : List.of("second", "missing", "first")) {
      Question first = story("first", new Condition.Is(key, Set.of("yes")), null);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Questionnaire(List.of(first, second)));
    }
  }

  @Test
  void aLongLineOrTextSaysHowLongItMayBe() {
    Question question =
        new Question.ShortText(head("long", "x".repeat(QuestionLimits.MOST_LINE + 1), null, null));

    assertThat(QuestionLimits.of(new Questionnaire(List.of(question))).getFirst().arguments())
        .containsExactly("x".repeat(40) + "…", "1001", "1000");
  }

  @Test
  void aSignThatNobodySeesIsNamedWithTheWordsBeforeIt() {
    Question question = new Question.ShortText(head("a", "Where do you\u202E play?", null, null));

    assertThat(QuestionLimits.of(new Questionnaire(List.of(question))))
        .containsExactly(
            new OverLimit(
                Excess.SIGN, "questionnaire/questions/a", List.of("Where do you", "U+202E")));
  }

  private static List<Excess> kinds(Questionnaire questionnaire) {
    return QuestionLimits.of(questionnaire).stream().map(OverLimit::kind).toList();
  }

  private static Questionnaire ruled(Condition rule) {
    return new Questionnaire(List.of(story("first", null, null), story("second", rule, null)));
  }

  private static Questionnaire several(List<Question.Option> options, int atMost) {
    return new Questionnaire(
        List.of(
            new Question.SeveralChoices(
                head("several", "Which?", null, null), options, true, atMost)));
  }

  private static List<Question.Option> options(int many) {
    return IntStream.range(0, many).mapToObj(i -> option("o-" + i)).toList();
  }

  private static Question.Option option(String key) {
    return new Question.Option(key, text("Words"), null);
  }

  private static Question story(String key, @Nullable Condition rule, @Nullable Check check) {
    return new Question.ShortText(head(key, "What?", rule, check));
  }

  private static Question.Head head(
      String key, String title, @Nullable Condition rule, @Nullable Check check) {
    return new Question.Head(
        key, text(title), null, null, null, rule, null, null, null, check, false);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
