package org.heard.submissions.ui.light;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer to take words out that may tell who somebody is, or to put them back.
 *
 * @param why why one might
 * @param seen what was seen; empty once it is taken out
 * @param held what was pressed when the offer came, to go on with
 * @param before the words as they were, once something is taken out of them
 */
public record PersonalOffer(
    String why, List<Seen> seen, String held, String beforeName, @Nullable String before) {

  /** Words and what they may be. */
  public record Seen(String kind, String words) {
    @Override
    public String toString() {
      return "Seen[hidden]";
    }
  }

  @Override
  public String toString() {
    return "PersonalOffer[hidden]";
  }
}
