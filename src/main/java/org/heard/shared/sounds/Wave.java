package org.heard.shared.sounds;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the one kind of WAV that Heard's own recorder makes: one voice, 16,000 samples a second, as
 * 16-bit PCM or 8-bit mu-law. Every size has to fit exactly; any other file is none.
 */
final class Wave {
  static final int RATE = 16_000;

  private static final int PCM = 1;
  private static final int MU_LAW = 7;
  private static final int RIFF_HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int SHORTEST_FORMAT = 16;

  private Wave() {}

  static boolean is(byte[] sent) {
    return named(sent, 0, "RIFF") && named(sent, 8, "WAVE");
  }

  /** The samples as 16-bit PCM; empty when the file is of another form or its sizes lie. */
  static Optional<short[]> samples(byte[] sent) {
    ByteBuffer in = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
    int format = RIFF_HEADER;
    if (in.getInt(4) != sent.length - CHUNK_HEADER || !named(sent, format, "fmt ")) {
      return Optional.empty();
    }
    int data = behind(in, format);
    if (in.getInt(format + 4) >= SHORTEST_FORMAT && named(sent, data, "fact")) {
      data = behind(in, data);
    }
    if (in.getInt(format + 4) < SHORTEST_FORMAT
        || !named(sent, data, "data")
        || behind(in, data) != sent.length) {
      return Optional.empty();
    }
    return samples(in, format + CHUNK_HEADER, data + CHUNK_HEADER, in.getInt(data + 4));
  }

  private static Optional<short[]> samples(ByteBuffer in, int format, int from, int bytes) {
    int coding = in.getShort(format);
    int width = coding == PCM ? 2 : 1;
    boolean fits =
        (coding == PCM || coding == MU_LAW)
            && in.getShort(format + 2) == 1
            && in.getInt(format + 4) == RATE
            && in.getInt(format + 8) == RATE * width
            && in.getShort(format + 12) == width
            && in.getShort(format + 14) == width * 8
            && bytes > 0
            && bytes % width == 0;
    if (!fits) {
      return Optional.empty();
    }
    short[] samples = new short[bytes / width];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = coding == PCM ? in.getShort(from + 2 * i) : linear(in.get(from + i));
    }
    return Optional.of(samples);
  }

  /** Where the chunk behind this one begins; -1 when this one reaches beyond the file. */
  private static int behind(ByteBuffer in, int chunk) {
    if (chunk < 0 || chunk > in.limit() - CHUNK_HEADER) {
      return -1;
    }
    long length = Integer.toUnsignedLong(in.getInt(chunk + 4));
    long end = chunk + CHUNK_HEADER + length + length % 2;
    return end <= in.limit() ? (int) end : -1;
  }

  /** ITU-T G.711: all bits are turned over; sign, three bits of exponent, four of mantissa. */
  private static short linear(byte coded) {
    int bits = ~coded & 0xFF;
    int size = ((bits & 0x0F) << 3) + 0x84 << (bits >> 4 & 0x07);
    int level = size - 0x84;
    return (short) ((bits & 0x80) != 0 ? -level : level);
  }

  private static boolean named(byte[] sent, int at, String name) {
    return at >= 0
        && at + 4 <= sent.length
        && new String(sent, at, 4, StandardCharsets.ISO_8859_1).equals(name);
  }
}
