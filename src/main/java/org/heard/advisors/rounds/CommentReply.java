package org.heard.advisors.rounds;

import java.util.Locale;

/**
 * What the team answers to a comment.
 *
 * @param reason why, in words that the advisor understands
 */
public record CommentReply(Kind kind, String reason) {
  /** The most characters of a reason. */
  public static final int MOST = 1_000;

  /** What becomes of a comment. */
  public enum Kind {
    CHANGED,
    PARTLY,
    KEPT,
    ASK_AGAIN;

    /** Stable key for bundles and columns, such as {@code ask-again}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public CommentReply {
    reason = reason.strip();
    if (reason.isEmpty() || reason.length() > MOST) {
      throw new IllegalArgumentException("A reply has a reason");
    }
  }
}
