package org.heard.advisors.rounds;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Comments that an advisor says aloud: at most one for each passage, part of its comment there.
 * Other advisors never hear one.
 */
public interface OwnRecordings {
  /** Longest recording; one more second is let pass. */
  Duration MOST = Duration.ofMinutes(2);

  /** What came of keeping a recording. Everything but {@link #DONE} stored nothing. */
  enum Kept {
    /** Made anew, sealed and stored; one of before is gone. */
    DONE,
    /** Longer than {@link #MOST}. */
    TOO_LONG,
    /** Nothing that Heard's own recorder makes. */
    UNREADABLE,
    /** The round is not open, does not ask this, wants no recordings, or somebody answered. */
    NOT_NOW,
    /** Too many are being made anew now; the same can be sent again soon. */
    BUSY
  }

  /** A recording that its advisor took out, to bring it back. It is nowhere else any more. */
  final class TakenOut {
    private final RoundId round;
    private final String passage;
    private final byte[] sound;

    TakenOut(RoundId round, String passage, byte[] sound) {
      this.round = round;
      this.passage = passage;
      this.sound = sound;
    }

    RoundId round() {
      return round;
    }

    String passage() {
      return passage;
    }

    byte[] sound() {
      return sound;
    }
  }

  /**
   * Keeps what was said aloud about a passage. Reads at most what a recording of {@link #MOST} has.
   *
   * @throws IOException when the sender stops in the middle; nothing was stored
   */
  Kept keep(RoundId round, String passage, InputStream sent) throws IOException;

  /** One's own recording (audio/ogg). */
  Optional<byte[]> open(RoundId round, String passage);

  /** Deletes one's own recording, and what was written down of it. */
  Optional<TakenOut> takeOut(RoundId round, String passage);

  /** Stores again what was taken out; whether it is there again. */
  boolean bringBack(TakenOut taken);
}
