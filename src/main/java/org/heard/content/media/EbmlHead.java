package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How an element of EBML (RFC 8794) begins: what it is and how long.
 *
 * @param written both, as they stand in the file
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once, and never compared.
record EbmlHead(int id, long size, byte[] written) {
  private static final long UNKNOWN = -1;
  private static final int LONGEST_ID = 4;
  private static final int VOID = 0xEC;
  private static final int DOUBLE = 8;
  private static final int FLOAT = 4;

  static EbmlHead read(Sent in) throws IOException {
    byte[] id = in.take(width(in, LONGEST_ID));
    byte[] size = in.take(width(in, Long.BYTES));
    long bits = number(size, 0, size.length);
    long mask = (1L << 7 * size.length) - 1;
    byte[] written = Arrays.copyOf(id, id.length + size.length);
    System.arraycopy(size, 0, written, id.length, size.length);
    return new EbmlHead(
        (int) number(id, 0, id.length), (bits & mask) == mask ? UNKNOWN : bits & mask, written);
  }

  /** How many bytes a number has stands in the zeros it begins with. */
  private static int width(Sent in, int most) throws IOException {
    byte[] first = in.ahead(1);
    int width =
        first.length == 0
            ? Integer.MAX_VALUE
            : Integer.numberOfLeadingZeros(Byte.toUnsignedInt(first[0])) - 23;
    if (width > most) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return width;
  }

  static long number(byte[] bytes, int from, int end) {
    long number = 0;
    for (int i = from; i < end; i++) {
      number = number << Byte.SIZE | Byte.toUnsignedInt(bytes[i]);
    }
    return number;
  }

  /** A number with a fraction; 0 for what is none. */
  static double real(byte[] bytes) {
    return switch (bytes.length) {
      case FLOAT -> ByteBuffer.wrap(bytes).getFloat();
      case DOUBLE -> ByteBuffer.wrap(bytes).getDouble();
      default -> 0;
    };
  }

  /** How long it is; not every element says so. */
  long known() throws UnfitException {
    if (size == UNKNOWN) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return size;
  }

  /** The same for one that may not be large. */
  int small(int most) throws UnfitException {
    if (known() > most) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return (int) size;
  }

  void write(OutputStream out) throws IOException {
    out.write(written);
  }

  /** Writes room with nothing in it that is as long as this element. */
  void blank(Sent in, OutputStream out) throws IOException {
    long inside = known();
    int width = Math.min(Long.BYTES, written.length - 1);
    long left = inside + written.length - 1 - width;
    out.write(VOID);
    byte[] head = ByteBuffer.allocate(Long.BYTES).putLong(left | 1L << 7 * width).array();
    out.write(head, Long.BYTES - width, width);
    out.write(new byte[(int) (left - inside)]);
    in.blank(inside, out);
  }
}
