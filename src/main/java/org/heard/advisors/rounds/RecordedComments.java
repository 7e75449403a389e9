package org.heard.advisors.rounds;

import java.util.Optional;

/**
 * What advisors said aloud, for the adults who answer and look: they listen, and write down what
 * they heard if they wish. Nobody alone puts words into a child's mouth: what one adult writes down
 * is read by the advisor, and by others after a look, only when another adult agreed.
 */
public interface RecordedComments {
  /** The most characters written down. */
  int MOST = Marks.MOST;

  /** The voice (audio/ogg), if the reader may hear it. Each time is on record. */
  Optional<byte[]> listen(RoundId round, ReviewComment.Key comment);

  /**
   * Writes down what was said, in place of what was written down before.
   *
   * @return whether it is written: the comment still has the recording that was heard
   */
  boolean writeDown(RoundId round, ReviewComment.Key comment, String words);

  /**
   * Agrees that this is what was said.
   *
   * @param words as they were read
   * @return whether somebody else wrote just these down
   */
  boolean agree(RoundId round, ReviewComment.Key comment, String words);
}
