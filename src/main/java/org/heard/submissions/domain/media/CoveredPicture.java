package org.heard.submissions.domain.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.heard.shared.pictures.Redrawing;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.Area;

/**
 * A picture with areas filled so that nothing of them is left: one colour, the same for every
 * picture, over whole blocks. A mosaic would keep something of what it hides.
 */
public final class CoveredPicture {
  /** JPEG smears points over blocks of 8, colours over 16: what lies beside an area tells of it. */
  static final int BLOCK = 16;

  static final Color FILLED = new Color(0x4B4B4B);

  private static final Semaphore TURNS = new Semaphore(2, true);

  private CoveredPicture() {}

  /**
   * Makes the picture; the one it is made from stays as it is.
   *
   * @throws IllegalArgumentException when the file is no picture
   */
  public static PieceFile of(PieceFile file, List<Area> areas) {
    TURNS.acquireUninterruptibly();
    try {
      BufferedImage sheet = sheet(file);
      Graphics2D pen = sheet.createGraphics();
      try {
        pen.setColor(FILLED);
        areas.forEach(area -> fill(pen, sheet, area));
      } finally {
        pen.dispose();
      }
      return new PieceFile(
          file.contentType(), Redrawing.written(sheet, file.contentType(), Picture.DRAWN.look()));
    } catch (IOException e) {
      throw new UncheckedIOException("A picture of our own cannot be read", e);
    } finally {
      TURNS.release();
    }
  }

  private static BufferedImage sheet(PieceFile file) throws IOException {
    BufferedImage points = Redrawing.points(file.contentType(), file.bytes(), Picture.LONGEST);
    BufferedImage sheet =
        new BufferedImage(points.getWidth(), points.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.drawImage(points, 0, 0, null);
    pen.dispose();
    return sheet;
  }

  private static void fill(Graphics2D pen, BufferedImage sheet, Area area) {
    int left = down(area.x(), sheet.getWidth());
    int top = down(area.y(), sheet.getHeight());
    int right = up(area.x() + area.width(), sheet.getWidth());
    int bottom = up(area.y() + area.height(), sheet.getHeight());
    pen.fillRect(left, top, right - left, bottom - top);
  }

  private static int down(int part, int side) {
    int at = (int) ((long) part * side / Area.WHOLE);
    return at - at % BLOCK;
  }

  private static int up(int part, int side) {
    int at = (int) Math.ceilDiv((long) part * side, Area.WHOLE);
    return Math.min(side, Math.ceilDiv(at, BLOCK) * BLOCK);
  }
}
