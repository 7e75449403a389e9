package org.heard.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HintsTest {

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheTableSaysAndNothingElse(Language language, List<String> kinds, String words) {
    assertThat(Hints.in(words, language).stream().map(hint -> hint.kind().name())).isEqualTo(kinds);
  }

  static List<Arguments> examples() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(HintsTest.class.getResourceAsStream("hint-examples.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .map(parts ->
              Arguments.of(
                  Language.of(parts[0]),
                  parts[1].equals("none") ? List.of() : Arrays.asList(parts[1].split(" ")),
                  parts[2]))
          .toList();
    }
  }

  @Test
  void everyLanguageOfChildrenHasExamplesOfEveryDanger() throws IOException {
    List<String> seen =
        examples().stream()
            .flatMap(example ->
                Stream.of(String.valueOf(example.get()[1]).split("[^A-Z_]+"))
                    .map(kind -> example.get()[0] + " " + kind))
            .distinct()
            .toList();
    Stream<String> needed =
        Language.CHILD_PAGES.stream()
            .flatMap(language ->
                Stream.of("SELF_HARM", "VIOLENCE", "SEXUAL", "ADULT_SPEAKS", "ADULT_STYLE")
                    .map(kind -> language + " " + kind));
    assertThat(needed).allMatch(seen::contains);
  }

  @Test
  void theHintStandsWhereTheWordsStand() {
    String words = "👩‍👩‍👧 J’ai  ENVIE de\u00a0mourir, dit-elle";
    Hint hint = Hints.in(words, Language.FRENCH).getFirst();
    assertThat(words.substring(hint.start(), hint.end())).isEqualTo("ENVIE de\u00a0mourir");
  }

  @Test
  void aLanguageWithoutAListStillGivesContacts() {
    assertThat(Hints.in("Schreib an amina@example.org", Language.of("de")))
        .extracting(Hint::kind)
        .containsExactly(Hint.Kind.MAIL);
  }

  @Test
  void aLongAnswerIsLookedAtInShortTime() {
    String words = "we want to walk and to want to be and ".repeat(2_000);
    long begun = System.nanoTime();
    assertThat(Hints.in(words, Language.ENGLISH)).isEmpty();
    assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
  }

  @Test
  void aDetailSaysHowItWouldBeHiddenAndADangerDoesNot() {
    for (Hint.Kind kind : Hint.Kind.values()) {
      Hint hint = new Hint(0, 1, kind);
      assertThat(hint.danger() && hint.hiding().isPresent()).as(kind.name()).isFalse();
    }
    assertThat(new Hint(0, 1, Hint.Kind.PHONE).hiding()).contains(RedactionReason.CONTACT);
    assertThat(new Hint(0, 1, Hint.Kind.SEXUAL).danger()).isTrue();
  }
}
