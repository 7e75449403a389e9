package org.heard.content.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.content.DocumentId;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFacts;
import org.heard.content.SourceParagraph;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ParagraphTextTest {
  private static List<SourceParagraph> read(String text, List<SourceParagraph> before) {
    return ParagraphText.read(text, Language.ENGLISH, before);
  }

  private static List<SourceParagraph> parks() {
    return read(
        "# Parks\n\n12. Parks shall remain\naccessible to all children.\n\n(a) At all hours.\n\n"
            + "[Article 3] States shall consult children.",
        List.of());
  }

  @Test
  void pastedWordsBecomeParagraphsWithTheirNumbersAndHeadings() {
    assertThat(parks())
        .extracting(SourceParagraph::number)
        .containsExactly(null, "12", "(a)", "Article 3");
    assertThat(parks())
        .extracting(SourceParagraph::heading)
        .containsExactly(true, false, false, false);
    assertThat(parks().get(1).words().textIn(Language.ENGLISH))
        .isEqualTo("Parks shall remain accessible to all children.");
  }

  @Test
  void whatIsWrittenIsReadAsTheSameAgain() {
    List<SourceParagraph> parks = parks();
    assertThat(read(ParagraphText.write(parks, Language.ENGLISH), parks)).isEqualTo(parks);
  }

  @Test
  void aParagraphKeepsItsKeyWhenItIsMovedOrReworded() {
    List<SourceParagraph> before = parks();
    List<SourceParagraph> after =
        read(
            "New beginning here.\n\n[Article 3] States shall always consult children.\n\n"
                + "12. Parks shall remain accessible to all children.",
            before);
    assertThat(after.get(1).key()).isEqualTo(before.get(3).key());
    assertThat(after.get(2)).isEqualTo(before.get(1));
    assertThat(before).extracting(SourceParagraph::key).doesNotContain(after.getFirst().key());
  }

  @Test
  void twoParagraphsThatSayTheSameHaveKeysOfTheirOwn() {
    List<SourceParagraph> twice = read("Parks are open.\n\nParks are open.", List.of());
    assertThat(twice).extracting(SourceParagraph::key).doesNotHaveDuplicates();
    assertThat(read("Parks are open.\n\nParks are open.", twice)).isEqualTo(twice);
  }

  @Test
  void anotherLanguageStaysOnlyWhereTheOriginalIsUnchanged() {
    List<SourceParagraph> both =
        ParagraphText.translated(
                "Le parc.\n\nLa rue.", Language.FRENCH, read("Park.\n\nStreet.", List.of()))
            .orElseThrow();
    assertThat(ParagraphText.write(both, Language.FRENCH)).isEqualTo("Le parc.\n\nLa rue.");
    assertThat(ParagraphText.translated("Le parc.", Language.FRENCH, both)).isEmpty();

    List<SourceParagraph> changed = read("Park.\n\nWide street.", both);
    assertThat(changed.getFirst().words().languages()).contains(Language.FRENCH);
    assertThat(changed.getLast().words().languages()).containsExactly(Language.ENGLISH);
  }

  @Test
  void whatIsDifferentBetweenTwoStatesIsSaidParagraphByParagraph() {
    List<SourceParagraph> before = parks();
    List<SourceParagraph> after =
        read("# Parks\n\n12. Parks shall remain accessible to all girls.\n\nAll new.", before);
    assertThat(ParagraphChange.between(state(1, before), state(2, after)))
        .extracting(
            change -> change.before() == null ? "new" : change.after() == null ? "gone" : "changed")
        .containsExactly("changed", "new", "gone", "gone");
  }

  private static SourceDocument state(int number, List<SourceParagraph> paragraphs) {
    LocalizedText words = LocalizedText.of(Language.ENGLISH, "Parks");
    return new SourceDocument(
        new DocumentId(new UUID(0, 1)),
        "parks",
        number,
        new SourceFacts(words, words, null, LocalDate.of(2026, 1, 1), Language.ENGLISH, null),
        paragraphs);
  }

  @Test
  void pastedListsLoseTheirBulletsAndOddBlanks() {
    assertThat(PlainWords.points("•\u00a0Play\n– Rest\n\n2) Speak\u00ad up\n"))
        .containsExactly("Play", "Rest", "Speak up");
    assertThat(PlainWords.paragraphs("One\u200b line\nbroken.\n \n\nTwo."))
        .isEqualTo("One line broken.\n\nTwo.");
  }
}
