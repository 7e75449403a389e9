package org.heard.submissions.domain.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files for tests, honest and hostile, each made here byte by byte. */
public final class Made {
  static final int PNG_HEADER_END = 33;

  private Made() {}

  /** A picture with red, green, blue and yellow corners, so that turning it can be seen. */
  static BufferedImage corners(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
    for (int i = 0; i < colours.length; i++) {
      pen.setColor(colours[i]);
      pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
    }
    pen.dispose();
    return image;
  }

  /** A small honest drawing. */
  public static byte[] png(int width, int height) {
    return written(corners(width, height), "png");
  }

  /** A small honest photo. */
  public static byte[] jpeg(int width, int height) {
    return written(corners(width, height), "jpeg");
  }

  static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] text(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] pngChunk(String type, byte[] content) {
    CRC32 check = new CRC32();
    check.update(text(type));
    check.update(content);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        text(type),
        content,
        ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  /** A PNG with further chunks behind its header. */
  static byte[] pngWith(byte[] png, byte[]... chunks) {
    return joined(
        Arrays.copyOf(png, PNG_HEADER_END),
        joined(chunks),
        Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
  }

  /** A PNG whose header promises a size, with next to no content. */
  static byte[] pngBomb(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    return joined(
        Arrays.copyOf(png(1, 1), 8),
        pngChunk("IHDR", header),
        pngChunk("IDAT", deflated(new byte[1000])),
        pngChunk("IEND", new byte[0]));
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Much that is nothing, packed very small. */
  static byte[] deflatedZeros(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < megabytes; i++) {
        out.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] jpegSegment(int marker, byte[] content) {
    return joined(
        ByteBuffer.allocate(4)
            .put((byte) 0xFF)
            .put((byte) marker)
            .putShort((short) (content.length + 2))
            .array(),
        content);
  }

  /** A JPEG with further segments at its start. */
  static byte[] jpegWith(byte[] jpeg, byte[]... segments) {
    return joined(
        Arrays.copyOf(jpeg, 2), joined(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** EXIF with an orientation, a place on Earth, the maker of the camera and a thumbnail. */
  static byte[] exif(int orientation, byte[] thumbnail) {
    int entries = 4;
    int directory = 8;
    int gps = directory + 2 + entries * 12 + 4;
    int gpsValues = gps + 2 + 2 * 12 + 4;
    int maker = gpsValues + 24;
    int second = maker + 16;
    int thumb = second + 2 + 2 * 12 + 4;
    ByteBuffer tiff = ByteBuffer.allocate(thumb + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(text("II")).putShort((short) 42).putInt(directory);
    tiff.putShort((short) entries);
    entry(tiff, 0x010F, 2, 16, maker);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(
        tiff, 0x0131, 2, 4, ByteBuffer.wrap(text("Abc\0")).order(ByteOrder.LITTLE_ENDIAN).getInt());
    entry(tiff, 0x8825, 4, 1, gps);
    tiff.putInt(second);
    tiff.putShort((short) 2);
    entry(tiff, 0x0001, 2, 2, 'N');
    entry(tiff, 0x0002, 5, 3, gpsValues);
    tiff.putInt(0);
    tiff.putInt(46).putInt(1).putInt(12).putInt(1).putInt(345).putInt(10);
    tiff.put(text("CameraMaker1234\0"));
    tiff.putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, thumb);
    entry(tiff, 0x0202, 4, 1, thumbnail.length);
    tiff.putInt(0);
    tiff.put(thumbnail);
    return jpegSegment(0xE1, joined(text("Exif\0\0"), tiff.array()));
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static byte[] withInt(byte[] file, int at, int value) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return changed;
  }

  static boolean contains(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }
}
