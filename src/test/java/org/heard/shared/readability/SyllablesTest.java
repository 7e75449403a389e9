package org.heard.shared.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the rules count a word as a person does: lists of words parted by hand, one per
 * language. The figures in the document have to be the measured ones.
 */
class SyllablesTest {
  private static final Path LISTS =
      Path.of("src/test/resources/org/heard/shared/readability/syllables");
  private static final Path DOCUMENT = Path.of("docs/reading-level.md");

  @ParameterizedTest
  @CsvSource({
    "en, 0.97",
    "fr, 0.97",
    "es, 0.99",
    "de, 0.97",
    "it, 0.95",
    "pt, 0.97",
    "nl, 0.97",
    "ru, 1",
  })
  void theRulesCountLikeAPerson(String tag, double least) {
    List<String> words = words(tag);
    Syllables rules = Syllables.of(Language.of(tag));
    List<String> wrong =
        words.stream()
            .filter(word -> rules.in(word.replace("-", "")) != word.split("-", -1).length)
            .toList();
    double right = 1 - (double) wrong.size() / words.size();

    assertThat(words).hasSizeGreaterThan(60);
    assertThat(right).as("%s counted wrong: %s", tag, wrong).isGreaterThanOrEqualTo(least);
    assertThat(DOCUMENT)
        .content()
        .contains(
            String.format(Locale.ROOT, "| %s | %d | %.1f %% |", tag, words.size(), 100 * right));
  }

  @Test
  void aNumberHasOnePerDigitAndALoneRussianConsonantNone() {
    assertThat(Syllables.of(Language.ENGLISH).in("2027")).isEqualTo(4);
    assertThat(Syllables.of(Language.RUSSIAN).in("в")).isZero();
    assertThat(Syllables.of(Language.ENGLISH).in("Hmm")).isEqualTo(1);
  }

  @Test
  void capitalsAndCurlyApostrophesChangeNothing() {
    assertThat(Syllables.of(Language.ENGLISH).in("DOESN’T")).isEqualTo(2);
    assertThat(Syllables.of(Language.FRENCH).in("L’École")).isEqualTo(2);
  }

  private static List<String> words(String tag) {
    try {
      return Files.readAllLines(LISTS.resolve(tag + ".txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" +", -1)))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
