package org.heard.content.ui.light;

import java.util.List;
import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.shared.Language;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;

/**
 * Everything there is to read.
 *
 * @param cards one for each document
 */
public record LightShelf(List<Card> cards) {

  /** What is said of a document before it is opened. */
  public record Card(
      String address,
      ReadText title,
      ReadText about,
      ReadText organisation,
      String age,
      List<Language> languages) {}

  static LightShelf of(List<ShelfEntry> shelf, LightReader reader, PageWords words) {
    return new LightShelf(shelf.stream().map(entry -> card(entry, reader, words)).toList());
  }

  private static Card card(ShelfEntry entry, LightReader reader, PageWords words) {
    Edition edition = entry.in(reader.reader());
    Language language = edition.audience().language();
    return new Card(
        reader.link("/light/library/" + entry.document().slug()),
        ReadText.of(edition.body().title(), language, reader.language()),
        ReadText.of(edition.body().about(), language, reader.language()),
        ReadText.of(entry.document().facts().organisation(), reader.reader()),
        AgeBandWords.of(edition.audience().band(), words),
        entry.languages());
  }
}
