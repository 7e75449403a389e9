package org.heard.consultations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/**
 * False alarms make people switch their heads off; what is missed asks a child for its name. Both
 * are in one table, for each language of child pages.
 */
class PersonalQuestionsTest {
  private static final int HARMLESS = 40;
  private static final int ASKING = 20;

  private record Line(Language language, String asks, String words) {
    boolean harmless() {
      return asks.equals("-");
    }

    Set<String> found() {
      return PersonalQuestions.in(words, language).stream()
          .map(Asked::word)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void theTableHasEveryLanguage() throws IOException {
    for (Language language : Language.CHILD_PAGES) {
      List<Line> lines = lines().stream().filter(one -> one.language().equals(language)).toList();
      assertThat(lines.stream().filter(Line::harmless)).as("%s", language).hasSize(HARMLESS);
      assertThat(lines.stream().filter(one -> !one.harmless())).as("%s", language).hasSize(ASKING);
    }
  }

  @Test
  void aHarmlessQuestionRaisesNoAlarm() throws IOException {
    List<String> alarms = new ArrayList<>();
    for (Line line : lines()) {
      if (line.harmless() && !line.found().isEmpty()) {
        alarms.add(line.words() + " " + line.found());
      }
    }
    assertThat(alarms).isEmpty();
  }

  @Test
  void aQuestionForAPersonIsFoundHoweverItIsAsked() throws IOException {
    List<String> missed = new ArrayList<>();
    for (Line line : lines()) {
      if (!line.harmless() && !line.found().contains(line.asks())) {
        missed.add(line.words() + " " + line.found());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<Line> lines() throws IOException {
    try (var in =
        Objects.requireNonNull(PersonalQuestionsTest.class.getResourceAsStream("questions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .map(parts -> new Line(Language.of(parts.get(0)), parts.get(1), parts.get(2)))
          .toList();
    }
  }
}
