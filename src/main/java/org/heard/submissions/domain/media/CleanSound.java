package org.heard.submissions.domain.media;

import org.heard.shared.sounds.Recordings;
import org.heard.shared.sounds.Recordings.Remade;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;

/** A recording made anew from its samples. */
final class CleanSound {
  private CleanSound() {}

  static Cleaned of(byte[] sent) {
    return switch (Recordings.of(sent, Pieces.MOST_SOUND)) {
      case Remade.Made(byte[] file) ->
          new Cleaned.Clean(new PieceFile(Recordings.CONTENT_TYPE, file));
      case Remade.WrongType() -> new Cleaned.Refused(new KeepResult.WrongType());
      case Remade.Unreadable() -> new Cleaned.Refused(new KeepResult.Unreadable());
      case Remade.TooLong() -> new Cleaned.Refused(new KeepResult.TooLong(Pieces.MOST_SOUND));
    };
  }
}
