package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class WordChangeTest {

  @Test
  void onlyTheWordsBetweenDiffer() {
    assertThat(WordChange.of(Language.ENGLISH, "What is fair here?", "What is good here?"))
        .isEqualTo(new WordChange("What is ", "fair", "good", " here?"));
  }

  @Test
  void wordsThatCameOrWentStandAlone() {
    assertThat(WordChange.of(Language.ENGLISH, "a b", "a x b"))
        .isEqualTo(new WordChange("a ", "", "x ", "b"));
    assertThat(WordChange.of(Language.ENGLISH, "a a a", "a a"))
        .isEqualTo(new WordChange("a a", " a", "", ""));
    assertThat(WordChange.of(Language.ENGLISH, "same", "same"))
        .isEqualTo(new WordChange("same", "", "", ""));
  }
}
