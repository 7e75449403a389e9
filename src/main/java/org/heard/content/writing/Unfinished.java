package org.heard.content.writing;

import org.heard.content.Block;
import org.heard.content.Body;

/** A draft that is shown before it is finished. */
public final class Unfinished {
  /** Stands where words are still to be written. */
  public static final String DOTS = "…";

  private Unfinished() {}

  /** The same without blocks that have nothing to read yet, and with dots for other words. */
  public static Body readable(Body draft) {
    return new Body(
        draft.summary(),
        dots(draft.title()),
        dots(draft.about()),
        draft.picture(),
        draft.blocks().stream().filter(Unfinished::written).toList(),
        dots(draft.more()),
        draft.media());
  }

  private static boolean written(Block block) {
    boolean pictureless = block instanceof Block.Pictured shown && shown.picture().isBlank();
    return !pictureless && block.readable().stream().noneMatch(String::isBlank);
  }

  private static String dots(String words) {
    return words.isBlank() ? DOTS : words;
  }
}
