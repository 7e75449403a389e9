package org.heard.shared.pictures;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns and mirrors a picture as its orientation says, so that the mark is no longer needed. */
final class Upright {
  private Upright() {}

  static Turned turned(BufferedImage points, int orientation) {
    int width = points.getWidth();
    int height = points.getHeight();
    // Each maps the stored corner to where it is seen; the names of the cases are EXIF's numbers.
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean lying = orientation >= 5;
    return new Turned(points, turn, lying ? height : width, lying ? width : height);
  }

  /**
   * Points and how to lay them.
   *
   * @param points as stored
   * @param turn from the stored place to the seen one
   * @param width as seen
   * @param height as seen
   */
  record Turned(BufferedImage points, AffineTransform turn, int width, int height) {}
}
