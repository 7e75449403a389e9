package org.heard.submissions.domain.media;

import java.time.Duration;
import java.util.Optional;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;

/** A recording made anew from its samples. */
final class CleanSound {
  private static final Duration GRACE = Duration.ofSeconds(1);

  private CleanSound() {}

  static Cleaned of(byte[] sent) {
    if (!Wave.is(sent)) {
      return new Cleaned.Refused(new KeepResult.WrongType());
    }
    Optional<short[]> samples = Wave.samples(sent);
    if (samples.isEmpty()) {
      return new Cleaned.Refused(new KeepResult.Unreadable());
    }
    if (samples.get().length > Pieces.MOST_SOUND.plus(GRACE).toSeconds() * Wave.RATE) {
      return new Cleaned.Refused(new KeepResult.TooLong(Pieces.MOST_SOUND));
    }
    return new Cleaned.Clean(new PieceFile("audio/ogg", OggOpus.of(samples.get())));
  }
}
