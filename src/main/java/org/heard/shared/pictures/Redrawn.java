package org.heard.shared.pictures;

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

/** Draws points onto a new white sheet and writes it. */
final class Redrawn {
  private Redrawn() {}

  static PictureFile file(Upright.Turned turned, Redrawing.Look look) throws IOException {
    BufferedImage sheet = drawn(turned, look.longest());
    if (look.mostPngBytes() > 0) {
      byte[] png = written(sheet, "png", look);
      if (png.length <= look.mostPngBytes()) {
        return new PictureFile("image/png", png, sheet.getWidth(), sheet.getHeight());
      }
    }
    return new PictureFile(
        "image/jpeg", written(sheet, "jpeg", look), sheet.getWidth(), sheet.getHeight());
  }

  private static BufferedImage drawn(Upright.Turned turned, int longest) {
    double scale = Math.min(1, (double) longest / Math.max(turned.width(), turned.height()));
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
  static byte[] written(BufferedImage sheet, String format, Redrawing.Look look)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(look.jpegQuality());
      }
      writer.write(null, new IIOImage(sheet, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
