package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final GlossaryTerm RIGHT = term("right");
  private static final GlossaryTerm LAW = term("law");

  @Test
  void whatClingsToATermStaysInItsLine() {
    assertThat(html("Know the word “right” well?"))
        .contains("Know the word <span class=\"term-whole\">“<button")
        .contains(">right</button>”</span> well?");
  }

  @Test
  void aTermAloneNeedsNothingAroundIt() {
    assertThat(html("A right is yours")).contains("A <button").doesNotContain("term-whole");
  }

  @Test
  void twoTermsThatClingToEachOtherAreBothThereAndNoSignIsTwice() {
    assertThat(html("(right/law).").replaceAll("<[^>]*>", "")).isEqualTo("(right/law).");
    assertThat(html("(right/law).").split("<button", -1)).hasSize(3);
  }

  @Test
  void chineseMayBreakBesideATermBecauseItHasNoSpaces() {
    assertThat(html("有right的人")).doesNotContain("term-whole");
  }

  private static String html(String text) {
    return new Glossary(List.of(RIGHT, LAW))
        .words("p", "", words(text))
        .getElement()
        .getOuterHTML()
        .replaceAll("\\n\\s*", "");
  }

  private static GlossaryTerm term(String word) {
    return new GlossaryTerm(word, words(word), Map.of(), words("It means something."), null);
  }

  private static LocalizedText words(String text) {
    return LocalizedText.of(Language.ENGLISH, text);
  }
}
