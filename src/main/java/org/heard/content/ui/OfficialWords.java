package org.heard.content.ui;

import java.util.List;
import org.heard.content.Block;
import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceParagraph;

/** The official paragraphs a block tells about, for comparing. */
public final class OfficialWords {
  private OfficialWords() {}

  /**
   * In the order of the document. None while the edition is outdated: the paragraphs of today are
   * not those it was made from.
   */
  public static List<SourceParagraph> of(Block block, Edition edition, ShelfEntry entry) {
    return entry.outdated(edition)
        ? List.of()
        : entry.document().paragraphs().stream()
            .filter(paragraph -> block.place().tells().contains(paragraph.key()))
            .toList();
  }
}
