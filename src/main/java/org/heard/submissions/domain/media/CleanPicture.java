package org.heard.submissions.domain.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.heard.submissions.Pieces.KeepResult;

/**
 * A picture made anew. Only the parts of the file that carry points of colour ever reach the
 * decoder, so neither hidden texts nor colour profiles nor what hangs behind the file is read.
 */
final class CleanPicture {
  private CleanPicture() {}

  static Cleaned of(byte[] sent, Picture made) {
    if (Png.is(sent)) {
      return of(Png.read(sent), made);
    }
    if (Jpeg.is(sent)) {
      return of(Jpeg.read(sent), made);
    }
    return new Cleaned.Refused(new KeepResult.WrongType());
  }

  private static Cleaned of(Optional<BareFile> file, Picture made) {
    if (file.isEmpty()) {
      return unreadable();
    }
    BareFile bare = file.get();
    if (bare.tooManyPoints()) {
      return new Cleaned.Refused(new KeepResult.TooManyPixels());
    }
    try {
      BufferedImage points = Raster.decode(bare);
      return new Cleaned.Clean(Redrawn.file(Upright.turned(points, bare.orientation()), made));
    } catch (IOException | RuntimeException e) {
      // The decoders of the JDK answer broken files with any exception; none may reach the page.
      return unreadable();
    }
  }

  private static Cleaned unreadable() {
    return new Cleaned.Refused(new KeepResult.Unreadable());
  }
}
