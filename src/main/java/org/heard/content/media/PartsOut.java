package org.heard.content.media;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into parts of one size; only the last one is smaller. */
final class PartsOut extends OutputStream {
  /** Few enough rows for a film, and little enough memory for many who watch. */
  static final int PART = 256 * 1024;

  private final Taker taker;
  private byte[] part = new byte[PART];
  private int filled;
  private int number;
  private long written;

  /** Takes a part. */
  interface Taker {
    void take(int number, byte[] bytes);
  }

  PartsOut(Taker taker) {
    this.taker = taker;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    written += length;
    int at = from;
    for (int left = length; left > 0; ) {
      int some = Math.min(left, PART - filled);
      System.arraycopy(bytes, at, part, filled, some);
      filled += some;
      at += some;
      left -= some;
      if (filled == PART) {
        hand();
      }
    }
  }

  private void hand() {
    taker.take(number++, filled == PART ? part : Arrays.copyOf(part, filled));
    part = new byte[PART];
    filled = 0;
  }

  /** Hands the last part over. */
  @Override
  public void close() {
    if (filled > 0) {
      hand();
    }
  }

  /** How much was written. */
  long length() {
    return written;
  }
}
