package org.heard.shared.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one thing of EXIF that a picture needs: which way up it is. Everything else stays unread. */
final class ExifOrientation {
  static final int UPRIGHT = 1;

  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /** 1 to 8; upright when the segment says nothing or nonsense. */
  static int in(byte[] bytes, int from, int to) {
    int tiff = from + NAME.length;
    if (to - tiff < 14 || !Arrays.equals(bytes, from, tiff, NAME, 0, NAME.length)) {
      return UPRIGHT;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, tiff, to - tiff).slice();
    in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = in.getInt(4);
    if (directory < 8 || directory > in.limit() - 2) {
      return UPRIGHT;
    }
    int entries = in.getShort(directory) & 0xFFFF;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * ENTRY;
      if (at + ENTRY > in.limit()) {
        return UPRIGHT;
      }
      if ((in.getShort(at) & 0xFFFF) == TAG && in.getShort(at + 2) == SHORT) {
        int value = in.getShort(at + 8);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
