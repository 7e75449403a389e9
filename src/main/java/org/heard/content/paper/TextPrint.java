package org.heard.content.paper;

import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFacts;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.paper.PaperSize;

/**
 * All that decides what is on a paper: with anything else in it, it is another one.
 *
 * @param outdated whether the source has a newer state that nobody compared it with
 * @param page the language of what the portal says around the text
 */
public record TextPrint(
    String slug,
    SourceFacts facts,
    boolean outdated,
    Edition edition,
    Language page,
    PaperSize size) {

  /** The edition that fits a reader, all in its language where the portal speaks it. */
  static TextPrint of(ShelfEntry entry, Reader reader, PaperSize size) {
    Edition edition = entry.in(reader);
    Language written = edition.audience().language();
    return new TextPrint(
        entry.document().slug(),
        entry.document().facts(),
        entry.outdated(edition),
        edition,
        Language.CHILD_PAGES.contains(written) ? written : reader.language(),
        size);
  }

  /** Where the paper of a text is, for a reader. */
  public static String address(String slug, LightReader reader, PaperSize size) {
    return reader.link("/library/" + slug + "/text.pdf") + "&size=" + size.key();
  }
}
