package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A page of an Ogg file (RFC 3533).
 *
 * @param lacing how long the parts in it are, a byte each
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once, and never compared.
record OggPage(int flags, long position, int serial, int number, byte[] lacing, byte[] data) {
  private static final int HEADER = 27;
  private static final int FLAGS = 5;
  private static final int POSITION = 6;
  private static final int SERIAL = 14;
  private static final int NUMBER = 18;
  private static final int SUM = 22;
  private static final int PARTS = 26;
  private static final int WHOLE_PART = 255;
  private static final int POLYNOMIAL = 0x04C11DB7;
  private static final int[] SUMS = IntStream.range(0, 256).map(OggPage::sumOf).toArray();

  private static int sumOf(int one) {
    int sum = one << 24;
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
    }
    return sum;
  }

  static OggPage read(Sent in) throws IOException {
    byte[] header = in.take(HEADER);
    if (!Letters.at(header, 0, "OggS") || header[4] != 0) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    byte[] lacing = in.take(Byte.toUnsignedInt(header[PARTS]));
    int length = 0;
    for (byte part : lacing) {
      length += Byte.toUnsignedInt(part);
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    OggPage page =
        new OggPage(
            header[FLAGS],
            fields.getLong(POSITION),
            fields.getInt(SERIAL),
            fields.getInt(NUMBER),
            lacing,
            in.take(length));
    if (page.sum() != fields.getInt(SUM)) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return page;
  }

  /** Whether the last packet in it ends with it. */
  boolean complete() {
    return lacing.length > 0 && Byte.toUnsignedInt(lacing[lacing.length - 1]) < WHOLE_PART;
  }

  /** The same at another place of the file. */
  OggPage numbered(int place) {
    return new OggPage(flags, position, serial, place, lacing, data);
  }

  void write(OutputStream out) throws IOException {
    out.write(bytes(sum()));
  }

  private int sum() {
    int sum = 0;
    for (byte one : bytes(0)) {
      sum = sum << Byte.SIZE ^ SUMS[sum >>> 24 ^ Byte.toUnsignedInt(one)];
    }
    return sum;
  }

  private byte[] bytes(int sum) {
    ByteBuffer page =
        ByteBuffer.wrap(Arrays.copyOf(Letters.of("OggS"), HEADER + lacing.length + data.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    page.put(FLAGS, (byte) flags)
        .putLong(POSITION, position)
        .putInt(SERIAL, serial)
        .putInt(NUMBER, number)
        .putInt(SUM, sum)
        .put(PARTS, (byte) lacing.length);
    page.position(HEADER).put(lacing).put(data);
    return page.array();
  }
}
