package org.heard.shared.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many personal details are found, and how many are none, in a corpus for each language. */
class PersonalCorpusTest {
  private static final Path DOCUMENT = Path.of("docs/personal-details.md");
  private static final int LEAST_TEXTS = 120;

  static List<Language> languages() {
    return Language.CHILD_PAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theCorpusIsLargeAndHasTextsWithNothingToFind(Language language) {
    List<Labelled> texts = Labelled.of(language);
    assertThat(texts).hasSizeGreaterThanOrEqualTo(LEAST_TEXTS);
    assertThat(texts.stream().filter(text -> text.marked().isEmpty()).count())
        .isGreaterThan(texts.size() / 3);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void mostIsFoundAndLittleElse(Language language) {
    for (boolean heldOut : new boolean[] {false, true}) {
      Score score = Score.of(language, part(language, heldOut), null);
      assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
      assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.93);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textsInAnotherMannerAreUnderstoodToo(Language language) {
    Score score = Score.of(language, Labelled.later(language), null);
    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.88);
    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.75);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noKindIsForgotten(Language language) {
    for (Kind kind : Kind.values()) {
      Score score = Score.of(language, Labelled.of(language), kind);
      assertThat(score.marked()).as("%s", kind).isPositive();
      assertThat(score.recall()).as("%s", kind).isGreaterThanOrEqualTo(0.8);
      assertThat(score.precision()).as("%s", kind).isGreaterThanOrEqualTo(0.8);
    }
  }

  /** The invented answers of the demo were written by others and for another purpose. */
  @ParameterizedTest
  @MethodSource("languages")
  void ordinaryAnswersRaiseHardlyAnyFalseAlarm(Language language) throws IOException {
    Path file = Path.of("src/main/resources/demo/answers-" + language.tag() + ".json");
    List<String> texts =
        Pattern.compile("\"([^\"\\\\{]{8,})\"")
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(texts).hasSizeGreaterThan(150);
    assertThat(texts.stream().filter(text -> !PersonalDetails.in(text, language).isEmpty()).count())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void theDocumentShowsTheseFigures() throws IOException {
    String tables = sums() + System.lineSeparator() + kinds();
    Path written = Path.of("target", "personal-details.md");
    Files.writeString(written, tables);
    assertThat(Files.readString(DOCUMENT)).as("tables as in %s", written).contains(tables);
  }

  private static String sums() {
    return "| Language | Texts | Rules made with these | Held out | In another manner |\n"
        + "|---|---|---|---|---|\n"
        + languages().stream()
            .map(language ->
                "| %s | %d + %d | %s | %s | %s |\n"
                    .formatted(
                        language.tag(),
                        Labelled.of(language).size(),
                        Labelled.later(language).size(),
                        both(Score.of(language, part(language, false), null)),
                        both(Score.of(language, part(language, true), null)),
                        both(Score.of(language, Labelled.later(language), null))))
            .collect(Collectors.joining());
  }

  private static String kinds() {
    return "| Kind | "
        + languages().stream().map(Language::tag).collect(Collectors.joining(" | "))
        + " |\n|---|"
        + "---|".repeat(languages().size())
        + "\n"
        + Stream.of(Kind.values()).map(PersonalCorpusTest::row).collect(Collectors.joining());
  }

  private static String row(Kind kind) {
    return "| "
        + kind.name().toLowerCase(Locale.ROOT)
        + " | "
        + languages().stream()
            .map(language ->
                both(
                    Score.of(
                        language,
                        Stream.concat(
                                Labelled.of(language).stream(), Labelled.later(language).stream())
                            .toList(),
                        kind)))
            .collect(Collectors.joining(" | "))
        + " |\n";
  }

  private static String both(Score score) {
    return String.format(Locale.ROOT, "%.2f / %.2f", score.precision(), score.recall());
  }

  private static List<Labelled> part(Language language, boolean heldOut) {
    return Labelled.of(language).stream().filter(text -> text.heldOut() == heldOut).toList();
  }
}
