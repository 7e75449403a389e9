package org.heard.submissions.domain.media;

import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.Redone;
import org.heard.shared.pictures.Redrawing;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces.KeepResult;

/** A picture made anew, as {@link Redrawing} makes them. */
final class CleanPicture {
  private CleanPicture() {}

  static Cleaned of(byte[] sent, Picture made) {
    return switch (Redrawing.of(sent, made.look())) {
      case Redone.Made(PictureFile file) ->
          new Cleaned.Clean(new PieceFile(file.contentType(), file.bytes()));
      case Redone.WrongType() -> new Cleaned.Refused(new KeepResult.WrongType());
      case Redone.Unreadable() -> new Cleaned.Refused(new KeepResult.Unreadable());
      case Redone.TooManyPoints() -> new Cleaned.Refused(new KeepResult.TooManyPixels());
    };
  }
}
