package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.AnswerCodes.Chosen;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AnswerCodesTest {
  private static final LocalizedText WORDS = LocalizedText.of(Language.ENGLISH, "Words");

  private final Questionnaire questionnaire =
      new Questionnaire(
          List.of(
              new Question.YesNo(head("safe", true)),
              new Question.OneChoice(head("one", false), options(30), true),
              new Question.LongText(head("story", false))));
  private final AnswerCodes codes = new AnswerCodes(questionnaire);

  @Test
  void aCodeIsTheNumberOfTheQuestionAndALetterOfTheChoice() {
    assertThat(codes.of("safe", "no")).isEqualTo("1b");
    assertThat(codes.of("one", "o0")).isEqualTo("2a");
    assertThat(codes.of("story", AnswerCodes.RATHER_NOT)).isEqualTo("3z");
  }

  @Test
  void questionsThatPaperLeavesOutKeepTheirNumber() {
    assertThat(codes.number("safe")).isEqualTo(1);
    assertThat(codes.number("one")).isEqualTo(2);
  }

  @Test
  void everyCodeReadsBackToWhatItStandsForAndNoTwoAreTheSame() {
    List<String> all =
        AnswerCodes.choices(questionnaire.questions().get(1)).stream()
            .map(choice -> codes.of("one", choice))
            .toList();
    assertThat(all).hasSize(31).doesNotHaveDuplicates().noneMatch(code -> code.matches(".*[lo]"));
    for (String choice : AnswerCodes.choices(questionnaire.questions().get(1))) {
      assertThat(codes.read(codes.of("one", choice))).contains(new Chosen("one", choice));
    }
  }

  @Test
  void largeLettersAndSpacesDoNotMatterAndWhatIsNoCodeIsNone() {
    assertThat(codes.read(" 1 B")).contains(new Chosen("safe", "no"));
    assertThat(codes.read("1x")).contains(new Chosen("safe", AnswerCodes.DONT_KNOW));
    assertThat(codes.read("1l")).isEmpty();
    assertThat(codes.read("9a")).isEmpty();
    assertThat(codes.read("")).isEmpty();
  }

  @Property(tries = 100)
  void whateverIsAskedEachCodeStandsForOneChoiceAndReadsBack(@ForAll("any") Questionnaire asked) {
    AnswerCodes all = new AnswerCodes(asked);
    Set<String> seen = new HashSet<>();
    for (Question question : asked.questions()) {
      for (String choice : withNotSaid(question)) {
        String code = all.of(question.key(), choice);
        assertThat(seen.add(code)).as(code).isTrue();
        assertThat(all.read(code.toUpperCase(Locale.ROOT)))
            .contains(new Chosen(question.key(), choice));
      }
    }
  }

  @Provide
  Arbitrary<Questionnaire> any() {
    return GeneratedQuestionnaires.any();
  }

  private static List<String> withNotSaid(Question question) {
    return Stream.concat(
            AnswerCodes.choices(question).stream(),
            Stream.of(AnswerCodes.DONT_KNOW, AnswerCodes.RATHER_NOT))
        .toList();
  }

  private static List<Question.Option> options(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> new Question.Option("o" + i, WORDS, null))
        .toList();
  }

  private static Question.Head head(String key, boolean onScreenOnly) {
    return new Question.Head(
        key, WORDS, null, null, null, null, null, null, null, null, onScreenOnly);
  }
}
