package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ChildText.Group;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.shared.readability.Finding;
import org.heard.shared.readability.ReadingLevel;
import org.heard.shared.readability.Score;
import org.junit.jupiter.api.Test;

/**
 * Every text for children that is shipped keeps the reading limits of its language and wording.
 * Sentences and words are held text by text; the score of a formula over a whole group, because
 * formulas mean nothing on ten words. How to read a failure: docs/reading-level.md.
 */
class ChildReadingTest {
  /** Shorter texts are labels: without a sentence they would make any score look better. */
  private static final int WORDS_OF_A_LABEL = 4;

  private static final Path REPORT = Path.of("target/reading-level.txt");

  private static final Set<Finding.Kind> ABOUT_A_GROUP =
      Set.of(Finding.Kind.SCORE, Finding.Kind.AVERAGE_SENTENCE);

  private final List<ChildText> texts = ChildTexts.all();

  @Test
  void everySentenceAndWordIsEasyEnough() {
    assertThat(texts).hasSizeGreaterThan(2000);
    assertThat(texts.stream().flatMap(ChildReadingTest::problems)).isEmpty();
  }

  @Test
  void everyPageQuestionnaireAndBundleIsEasyEnough() {
    Map<Group, ReadingLevel> groups = groups();
    write(groups);
    assertThat(
            groups.entrySet().stream()
                .flatMap(one ->
                    one.getKey().limits().check(one.getValue()).stream()
                        .filter(finding -> ABOUT_A_GROUP.contains(finding.kind()))
                        .map(finding -> one.getKey() + " " + reason(finding))))
        .isEmpty();
  }

  @Test
  void everyLanguageOfChildPagesIsMeasured() {
    assertThat(texts.stream().map(ChildText::language).distinct())
        .containsExactlyInAnyOrderElementsOf(Language.CHILD_PAGES);
  }

  @Test
  void aFailureNamesFileKeyLanguageSentenceAndReason() {
    ChildText planted =
        new ChildText(
            "demo/planted.json",
            "page.why",
            Language.ENGLISH,
            Wording.GENERAL,
            "That is fine. We ask you about many things that you may know or not know.",
            false);

    assertThat(problems(planted))
        .containsExactly(
            "demo/planted.json en (all) page.why: \"We ask you about many things that you may know"
                + " or not know.\" LONG_SENTENCE 13.0, limit 12.0");
  }

  @Test
  void everyPlaceWithTextsForChildrenIsFound() {
    assertThat(texts.stream().map(ChildText::file))
        .contains(
            "messages/submissions/child",
            "messages/uikit/child",
            "consultations/standard-about-you.json",
            "demo/consultation.json");
    assertThat(texts)
        .filteredOn(text -> text.language().equals(Language.ENGLISH))
        .extracting(ChildText::key)
        .contains(
            "page.why",
            "questionnaire.questions.hard-time.head.title",
            "needs.options.seeing.label");
  }

  private static Stream<String> problems(ChildText text) {
    ReadingLevel level = ReadingLevel.of(text.language(), text.text());
    return text.limits().check(level).stream()
        .filter(finding -> finding.kind() != Finding.Kind.SCORE)
        .map(finding ->
            text
                + ": \""
                + text.text().substring(finding.start(), finding.end())
                + "\" "
                + reason(finding));
  }

  private static String reason(Finding finding) {
    return finding.limit() == 0
        ? finding.kind().toString()
        : String.format(
            Locale.ROOT,
            "%s %.1f, limit %.1f",
            finding.kind(),
            finding.measured(),
            finding.limit());
  }

  private Map<Group, ReadingLevel> groups() {
    Map<Group, String> joined =
        texts.stream()
            .filter(text ->
                ReadingLevel.of(text.language(), text.text()).counts().words() > WORDS_OF_A_LABEL)
            .collect(
                Collectors.groupingBy(
                    ChildText::group,
                    LinkedHashMap::new,
                    Collectors.mapping(ChildText::text, Collectors.joining("\n"))));
    Map<Group, ReadingLevel> groups = new LinkedHashMap<>();
    joined.forEach((group, text) -> groups.put(group, ReadingLevel.of(group.language(), text)));
    return groups;
  }

  private static void write(Map<Group, ReadingLevel> groups) {
    StringBuilder lines = new StringBuilder();
    groups.forEach((group, level) -> lines.append(line(group, level)));
    try {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Group group, ReadingLevel level) {
    String score =
        switch (level.score()) {
          case Score.Scored scored ->
              scored.values().stream()
                  .map(value ->
                      String.format(
                          Locale.ROOT,
                          "%s %.1f %s",
                          value.formula().properName(),
                          value.value(),
                          value.ease()))
                  .collect(Collectors.joining(", "));
          case Score.RulesOnly rules -> "rules only: " + rules.reason();
        };
    return String.format(
        Locale.ROOT,
        "%-60s %5d words, average %4.1f, longest %2d, %s%n",
        group,
        level.counts().words(),
        level.counts().wordsPerSentence(),
        level.counts().longestSentence(),
        score);
  }
}
