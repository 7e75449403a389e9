package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.heard.shared.GlossaryWords.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | right | rights | You have rights here. | rights",
        "en | right | rights | Rights first. | Rights",
        "en | state |  | Is the state’s duty clear? | state",
        "en | art |  | Start of a party | ",
        "fr | État |  | L’État aide. | État",
        "fr | aide |  | Il y a de l'aide ici. | aide",
        "es | derecho | derechos | ¿Qué derechos? | derechos",
        "ar | حق | حقوق | هذا الحق لك | الحق",
        "ar | حق | حقوق | وحقوق الطفل | وحقوق",
        "ar | حق |  | حقيقة أخرى | ",
        "ru | право | права,праве | Твои права важны. | права",
        "ru | право |  | правонарушение | ",
        "zh | 社会保护 |  | 你以前听过社会保护吗？ | 社会保护"
      })
  void aWordIsFoundWholeAsItsLanguageWritesIt(
      String language, String word, String forms, String text, String found) {
    Language in = Language.of(language);
    GlossaryTerm term =
        new GlossaryTerm(
            "term",
            LocalizedText.of(in, word),
            forms == null ? Map.of() : Map.of(in, List.of(forms.split(","))),
            LocalizedText.of(in, "what it means"),
            null);
    assertThat(GlossaryWords.in(text, in, List.of(term)))
        .map(one -> text.substring(one.start(), one.end()))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void onlyTheFirstUseOfATermIsFound() {
    assertThat(GlossaryWords.in("state and state", Language.ENGLISH, List.of(term("state"))))
        .extracting(Found::start)
        .containsExactly(0);
  }

  @Test
  void theLongerOfTwoTermsAtOnePlaceWinsAndTheShorterIsNotLost() {
    GlossaryTerm shorter = term("protection");
    GlossaryTerm longer = term("protection of children");
    assertThat(
            GlossaryWords.in(
                "The protection of children", Language.ENGLISH, List.of(shorter, longer)))
        .extracting(Found::term)
        .containsExactly(longer);
    assertThat(GlossaryWords.in("Only protection", Language.ENGLISH, List.of(shorter, longer)))
        .extracting(Found::term)
        .containsExactly(shorter);
  }

  @Test
  void wordsOfAnotherLanguageAreNotLookedFor() {
    assertThat(GlossaryWords.in("state", Language.FRENCH, List.of(term("state")))).isEmpty();
  }

  @Test
  void aKeyIsWordsJoinedByHyphens() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new GlossaryTerm(
                "No Key",
                LocalizedText.of(Language.ENGLISH, "word"),
                Map.of(),
                LocalizedText.of(Language.ENGLISH, "means"),
                null));
  }

  private static GlossaryTerm term(String word) {
    return new GlossaryTerm(
        word.replace(' ', '-'),
        LocalizedText.of(Language.ENGLISH, word),
        Map.of(),
        LocalizedText.of(Language.ENGLISH, "what it means"),
        null);
  }
}
