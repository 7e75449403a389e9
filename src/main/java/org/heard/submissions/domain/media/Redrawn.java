package org.heard.submissions.domain.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.heard.submissions.PieceFile;

/** Draws points onto a new white sheet of at most {@link #LONGEST} points and writes it. */
final class Redrawn {
  static final int LONGEST = 2400;

  /** A drawing that is larger as PNG is no drawing; as JPEG it stays small. */
  private static final int MOST_PNG_BYTES = 3_000_000;

  private static final float JPEG_QUALITY = 0.85f;

  private Redrawn() {}

  static PieceFile file(Upright.Turned turned, Picture made) throws IOException {
    BufferedImage sheet = drawn(turned);
    if (made == Picture.DRAWN) {
      byte[] png = written(sheet, "png");
      if (png.length <= MOST_PNG_BYTES) {
        return new PieceFile("image/png", png);
      }
    }
    return new PieceFile("image/jpeg", written(sheet, "jpeg"));
  }

  private static BufferedImage drawn(Upright.Turned turned) {
    double scale = Math.min(1, (double) LONGEST / Math.max(turned.width(), turned.height()));
    int width = Math.max(1, (int) Math.round(turned.width() * scale));
    int height = Math.max(1, (int) Math.round(turned.height() * scale));
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.scale((double) width / turned.width(), (double) height / turned.height());
      pen.drawImage(turned.points(), turned.turn(), null);
    } finally {
      pen.dispose();
    }
    return sheet;
  }

  /** The sheet as a file. */
  static byte[] written(BufferedImage sheet, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
      }
      writer.write(null, new IIOImage(sheet, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
