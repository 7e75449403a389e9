package org.heard.content;

import java.util.List;
import java.util.Optional;

/** What everybody may read: published editions and the official texts they belong to. */
public interface Library {

  /**
   * Everything, the newest document first, as far as a shelf shows it: without the blocks of
   * editions and the paragraphs of documents.
   */
  List<ShelfEntry> shelf();

  /**
   * One document.
   *
   * @param slug the last part of its address; anything, as people type it
   */
  Optional<ShelfEntry> bySlug(String slug);

  /**
   * Counts one press of a face below an edition. Nothing is kept but the number; a face or an
   * edition that is none counts nowhere.
   *
   * @param face 1 for not clear, 2 for partly, 3 for clear
   */
  void foundClear(VersionId version, int edition, int face);
}
