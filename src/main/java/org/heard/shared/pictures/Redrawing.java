package org.heard.shared.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes pictures anew. Only the parts of a file that carry points of colour ever reach a decoder,
 * so neither hidden texts nor colour profiles nor what hangs behind the file is read. Needs memory
 * and time: callers let only a few work at once.
 */
public final class Redrawing {
  private Redrawing() {}

  /**
   * How a picture is written.
   *
   * @param longest most points of its longer side; a larger one is made smaller
   * @param mostPngBytes up to which size it is PNG, which keeps lines sharp; 0 for always JPEG
   * @param jpegQuality between 0 and 1
   */
  public record Look(int longest, int mostPngBytes, float jpegQuality) {}

  /** Makes a picture of what somebody sent. */
  public static Redone of(byte[] sent, Look look) {
    if (!Png.is(sent) && !Jpeg.is(sent)) {
      return new Redone.WrongType();
    }
    Optional<BareFile> file = Png.is(sent) ? Png.read(sent) : Jpeg.read(sent);
    if (file.isEmpty()) {
      return new Redone.Unreadable();
    }
    BareFile bare = file.get();
    if (bare.tooManyPoints()) {
      return new Redone.TooManyPoints();
    }
    try {
      BufferedImage points = Raster.decode(bare, look.longest());
      return new Redone.Made(Redrawn.file(Upright.turned(points, bare.orientation()), look));
    } catch (IOException | RuntimeException e) {
      // The decoders of the JDK answer broken files with any exception; none may reach the page.
      return new Redone.Unreadable();
    }
  }

  /**
   * The points of a picture that was made here.
   *
   * @param longest its longer side at most
   * @throws IOException when it is no such picture
   */
  public static BufferedImage points(String contentType, byte[] made, int longest)
      throws IOException {
    Optional<BareFile> bare =
        switch (contentType) {
          case "image/png" -> Png.read(made);
          case "image/jpeg" -> Jpeg.read(made);
          default -> Optional.empty();
        };
    return Raster.decode(
        bare.orElseThrow(() -> new IllegalArgumentException("Not a picture")), longest);
  }

  /**
   * A sheet as a file.
   *
   * @param contentType {@code image/png} or {@code image/jpeg}
   */
  public static byte[] written(BufferedImage sheet, String contentType, Look look)
      throws IOException {
    return Redrawn.written(sheet, contentType.equals("image/png") ? "png" : "jpeg", look);
  }
}
