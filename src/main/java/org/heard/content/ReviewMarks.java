package org.heard.content;

import java.util.Map;

/**
 * What child advisors marked in a draft, shown beside its blocks in the editor. Whoever asks
 * advisors implements it: the arrow between the modules stays as it is.
 */
public interface ReviewMarks {

  /**
   * The marks of one block.
   *
   * @param clear how many found it clear
   * @param hard how many found it hard
   * @param missing how many say that something is missing
   * @param loved how many love it
   * @param comments how many wrote or recorded something about it
   * @param hardWords the words that were marked as hard, and by how many
   */
  record Marks(
      int clear, int hard, int missing, int loved, int comments, Map<String, Integer> hardWords) {
    public Marks {
      hardWords = Map.copyOf(hardWords);
    }
  }

  /** The marks of the blocks of a draft, by their keys; a block that nobody marked has none. */
  Map<String, Marks> of(Draft draft);

  /** Address of the page where the marks of a draft are answered, from the root; empty for none. */
  default String answeredAt(Draft draft) {
    return "";
  }

  /**
   * Address of the page where a round about a draft is made, from the root; empty while there is
   * nothing to review, or one round goes on.
   */
  default String makeAt(Draft draft) {
    return "";
  }
}
