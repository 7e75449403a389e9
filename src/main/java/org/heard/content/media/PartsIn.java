package org.heard.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a file part by part, each when it is asked for; what is passed over is never read. */
public final class PartsIn extends InputStream {
  /** Bytes of a part; the last one may have fewer. */
  public static final int PART = PartsOut.PART;

  private final long length;
  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = {};
  private int loaded = -1;
  private long at;

  /**
   * A file.
   *
   * @param length of all parts together
   * @param parts the parts by number; empty when one is not there any more
   */
  public PartsIn(long length, IntFunction<Optional<byte[]>> parts) {
    this.length = length;
    this.parts = parts;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (at >= length) {
      return -1;
    }
    load((int) (at / PartsOut.PART));
    int inside = (int) (at % PartsOut.PART);
    int some = Math.min(most, part.length - inside);
    if (some <= 0) {
      throw new IOException("A part is shorter than it was");
    }
    System.arraycopy(part, inside, into, from, some);
    at += some;
    return some;
  }

  private void load(int number) throws IOException {
    if (loaded != number) {
      part =
          parts.apply(number).orElseThrow(() -> new IOException("The file is not there any more"));
      loaded = number;
    }
  }

  @Override
  public long skip(long most) {
    long passed = Math.clamp(most, 0, length - at);
    at += passed;
    return passed;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, length - at);
  }
}
