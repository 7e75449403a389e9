package org.heard.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;

/** Invented documents and versions to test with. */
public final class Texts {
  private Texts() {}

  /** Facts of a document in English and French. */
  public static SourceFacts facts() {
    return new SourceFacts(
        new LocalizedText(
            List.of(
                rendering(Language.FRENCH, "Orientations : parcs"),
                rendering(Language.ENGLISH, "Guidance on parks"))),
        LocalizedText.of(Language.ENGLISH, "Example committee"),
        "EX/1",
        LocalDate.of(2026, 3, 1),
        Language.ENGLISH,
        null);
  }

  private static LocalizedText.Rendering rendering(Language language, String words) {
    return new LocalizedText.Rendering(language, Wording.GENERAL, words, null);
  }

  /** A paragraph. */
  public static SourceParagraph paragraph(String key, String words) {
    return new SourceParagraph(key, "1", false, LocalizedText.of(Language.ENGLISH, words));
  }

  /** Two paragraphs. */
  public static List<SourceParagraph> paragraphs() {
    return List.of(
        paragraph("open", "Parks shall remain accessible."),
        paragraph("heard", "Children shall be consulted."));
  }

  /** For readers from 10 to 12. */
  public static Audience text(Language language) {
    return new Audience(language, AgeBand.FROM_10_TO_12, Format.TEXT);
  }

  /** Where a block stands. */
  public static Block.Place place(String key, String... tells) {
    return new Block.Place(key, Set.of(tells));
  }

  /** Something to read that lacks nothing. */
  public static Body body(String title) {
    return new Body(
        true,
        title,
        "A short text about parks.",
        "tree",
        List.of(
            new Block.Heading(place("first"), "Open parks"),
            new Block.Words(place("parks", "open"), "Parks stay open for all children."),
            new Block.Illustration(place("picture"), "tree", "A tree in a park.", null),
            new Block.HardWord(
                place("park"), "park", List.of("Parks", "parks"), "A green place in a town.")),
        "Ask somebody you trust.");
  }
}
