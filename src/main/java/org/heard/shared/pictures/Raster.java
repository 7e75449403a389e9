package org.heard.shared.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes points of colour, in memory only and with little of it. */
final class Raster {
  /** Most bytes of decoded points; a larger picture is read with fewer of its points. */
  private static final long MOST_BYTES = 80_000_000;

  private Raster() {}

  static BufferedImage decode(BareFile file, int longest) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(file.format().reader());
    ImageReader reader = readers.next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
        throw new IOException("The header tells two sizes");
      }
      ImageReadParam how = reader.getDefaultReadParam();
      int step = step(file, reader.getImageTypes(0).next(), longest);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  private static int step(BareFile file, ImageTypeSpecifier type, int longest) {
    long bits = type.getColorModel().getPixelSize();
    int step = Math.max(1, Math.max(file.width(), file.height()) / longest);
    while (bytes(file, step, bits) > MOST_BYTES) {
      step++;
    }
    return step;
  }

  private static long bytes(BareFile file, int step, long bits) {
    return ((long) file.width() / step + 1) * (file.height() / step + 1) * bits / 8;
  }
}
