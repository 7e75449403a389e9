package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class DemoAnswersTest {
  private static final int MANY = 600;
  private static final JsonMapper JSON = new JsonMapper();

  private final Questionnaire questionnaire = withStandardBlocks();
  private final Map<Language, Phrases> phrases = Phrases.all(JSON);
  private final DemoAnswers answers = new DemoAnswers(phrases);
  private final List<DemoSubmission> all =
      IntStream.range(0, MANY).mapToObj(number -> answers.number(number, questionnaire)).toList();

  @Test
  void theSameNumberGivesTheSameSubmission() {
    assertThat(answers.number(17, questionnaire).answers()).isEqualTo(all.get(17).answers());
  }

  @Test
  void everyLanguageHasAtLeastSixtySentencesAndMoreThanFiftyChildren() {
    for (Language language : Language.CHILD_PAGES) {
      assertThat(in(language).change().values().stream().flatMap(List::stream).distinct())
          .hasSizeGreaterThanOrEqualTo(60);
      assertThat(all).filteredOn(one -> one.language().equals(language)).hasSizeGreaterThan(50);
    }
  }

  @Test
  void everyHundredNumbersHoldEveryCase() {
    assertThat(IntStream.range(300, 400).mapToObj(DemoCase::of)).contains(DemoCase.values());
  }

  @Test
  void storiesHardlyRepeat() {
    List<String> stories = texts().filter(text -> text.length() > 40).toList();
    assertThat(stories).hasSizeGreaterThan(500);
    assertThat(stories.stream().distinct().count()).isGreaterThan(stories.size() * 3L / 4);
  }

  @Test
  void thereIsSomethingOfEverythingAModeratorMeets() {
    assertThat(all).filteredOn(one -> one.answers().isEmpty()).hasSizeGreaterThan(5);
    assertThat(bands()).contains("6-9", "10-12", "13-15", "16-17", "18+");
    assertThat(all)
        .filteredOn(one -> one.answers().get("age-band") instanceof Answer.NotSaid)
        .hasSizeGreaterThan(10);
    assertFound("very long", text -> text.length() > 3_000);
    assertFound("lines", text -> text.contains("\n"));
    assertFound("joined emoji", text -> text.contains("👨‍👩‍👧‍👦"));
    assertFound("mail", text -> text.contains("@") && text.contains("example."));
    assertFound("telephone", text -> text.matches("(?s).*[0-9][0-9 -]{7,}[0-9].*"));
    assertFound("mixed", text -> text.matches("(?s).*\\p{InArabic}.*\\p{IsLatin}{3,}.*"));
    assertFound("formula", text -> text.startsWith("=") || text.startsWith("+"));
    assertFound("tiny", text -> text.codePointCount(0, text.length()) < 6);
    for (Language language : Language.CHILD_PAGES) {
      assertFound("in need, " + language, in(language).needsHelp()::contains);
      assertFound("nonsense, " + language, in(language).nonsense()::contains);
    }
  }

  @Test
  void onlyShownQuestionsAreAnsweredAndEveryKindIs() {
    for (DemoSubmission one : all) {
      List<String> shown = questionnaire.shown(one.answers()).stream().map(Question::key).toList();
      assertThat(shown).containsAll(one.answers().keySet());
    }
    for (Question question : questionnaire.questions()) {
      assertThat(all)
          .filteredOn(one -> one.answers().containsKey(question.key()))
          .as(question.key())
          .hasSizeGreaterThan(MANY / 10);
    }
  }

  @Test
  void ownWordsBesideSomethingElseAreNeverTooLong() {
    assertThat(all.stream().flatMap(one -> one.answers().values().stream()))
        .filteredOn(answer -> answer instanceof Answer.Rated rated && rated.why() != null)
        .hasSizeGreaterThan(50)
        .allSatisfy(answer ->
            assertThat(((Answer.Rated) answer).why())
                .hasSizeLessThanOrEqualTo(Question.MOST_SHORT));
  }

  private Phrases in(Language language) {
    return Objects.requireNonNull(phrases.get(language));
  }

  private void assertFound(String name, Predicate<String> what) {
    assertThat(texts().anyMatch(what)).as(name).isTrue();
  }

  private Stream<String> texts() {
    return all.stream()
        .flatMap(one -> one.answers().values().stream())
        .filter(answer -> answer instanceof Answer.Words)
        .map(answer -> ((Answer.Words) answer).text());
  }

  private Stream<String> bands() {
    return all.stream()
        .map(one -> one.answers().get("age-band"))
        .filter(answer -> answer instanceof Answer.Picked)
        .map(answer -> ((Answer.Picked) answer).keys().getFirst());
  }

  private static Questionnaire withStandardBlocks() {
    List<Question> questions = new ArrayList<>(block("standard-first"));
    questions.addAll(DemoCall.all(JSON).getFirst().questionnaire().questions());
    questions.addAll(block("standard-about-you"));
    return new Questionnaire(questions);
  }

  private static List<Question> block(String name) {
    try (var in = new ClassPathResource("consultations/" + name + ".json").getInputStream()) {
      return JSON.readValue(in, new TypeReference<>() {});
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
