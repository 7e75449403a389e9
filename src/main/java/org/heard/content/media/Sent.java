package org.heard.content.media;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file while it comes, up to so many bytes. */
final class Sent {
  private static final int AT_ONCE = 16 * 1024;

  private final BufferedInputStream in;

  Sent(InputStream in, long most) {
    this.in = new BufferedInputStream(new Limited(in, most), AT_ONCE);
  }

  /** Ends with a refusal where it has more bytes than it may. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left;

    private Limited(InputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws UnfitException {
      left -= read;
      if (left < 0) {
        throw new UnfitException(Unfit.TOO_LARGE);
      }
    }
  }

  /** The next bytes, which stay to be read; fewer at the end. */
  byte[] ahead(int length) throws IOException {
    in.mark(length);
    byte[] ahead = in.readNBytes(length);
    in.reset();
    return ahead;
  }

  boolean ended() throws IOException {
    return ahead(1).length == 0;
  }

  /** Exactly so many bytes. */
  byte[] take(int length) throws IOException {
    byte[] taken = in.readNBytes(length);
    if (taken.length < length) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return taken;
  }

  /** Everything that is left. */
  byte[] rest() throws IOException {
    return in.readAllBytes();
  }

  /** Leaves so many bytes out; whether they were there. */
  boolean pass(long length) throws IOException {
    try {
      in.skipNBytes(length);
      return true;
    } catch (EOFException cutOff) {
      return false;
    }
  }

  /** Hands so many bytes on. */
  void copy(long length, OutputStream out) throws IOException {
    for (long left = length; left > 0; ) {
      byte[] some = take((int) Math.min(AT_ONCE, left));
      out.write(some);
      left -= some.length;
    }
  }

  /** Leaves so many bytes out and writes as many of nothing. */
  void blank(long length, OutputStream out) throws IOException {
    if (!pass(length)) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    byte[] nothing = new byte[AT_ONCE];
    for (long left = length; left > 0; left -= AT_ONCE) {
      out.write(nothing, 0, (int) Math.min(AT_ONCE, left));
    }
  }
}
