package org.heard.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Opus in an Ogg file (RFC 3533, RFC 7845), one stream. Its tags are written anew without any; the
 * sound stays as it is.
 */
final class OpusFile {
  private static final int RATE = 48_000;
  private static final int SHORTEST_HEAD = 19;
  private static final int MOST_TAGS = 4_000_000;
  private static final int CONTINUED = 1;
  private static final int FIRST = 2;
  private static final long NO_POSITION = -1;
  private static final byte[] NO_TAGS =
      Arrays.copyOf(Letters.of("OpusTags"), "OpusTags".length() + 2 * Integer.BYTES);

  private OpusFile() {}

  static boolean is(byte[] start) {
    return Letters.at(start, 0, "OggS");
  }

  /** Seconds it plays. */
  static int clean(Sent in, OutputStream out) throws IOException {
    OggPage head = OggPage.read(in);
    if (!Letters.at(head.data(), 0, "OpusHead")) {
      throw new UnfitException(Unfit.WRONG_CODING);
    }
    if ((head.flags() & FIRST) == 0 || head.data().length < SHORTEST_HEAD || !head.complete()) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    int skipped =
        Short.toUnsignedInt(
            ByteBuffer.wrap(head.data()).order(ByteOrder.LITTLE_ENDIAN).getShort(10));
    head.numbered(0).write(out);
    passTags(in, head.serial());
    new OggPage(0, 0, head.serial(), 1, new byte[] {(byte) NO_TAGS.length}, NO_TAGS).write(out);
    return seconds(sound(in, out, head.serial()), skipped);
  }

  private static void passTags(Sent in, int serial) throws IOException {
    ByteArrayOutputStream tags = new ByteArrayOutputStream();
    OggPage page;
    do {
      page = OggPage.read(in);
      tags.writeBytes(page.data());
      if (page.serial() != serial || tags.size() > MOST_TAGS) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
    } while (!page.complete());
    if (!Letters.at(tags.toByteArray(), 0, "OpusTags")) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
  }

  private static long sound(Sent in, OutputStream out, int serial) throws IOException {
    long position = NO_POSITION;
    int number = 2;
    while (!in.ended()) {
      OggPage page = OggPage.read(in);
      boolean continued = (page.flags() & CONTINUED) != 0;
      if (page.serial() != serial || (page.flags() & FIRST) != 0 || number == 2 && continued) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
      page.numbered(number++).write(out);
      position = page.position() == NO_POSITION ? position : page.position();
    }
    return position;
  }

  private static int seconds(long position, int skipped) throws UnfitException {
    long played = position - skipped;
    if (position <= 0 || played <= 0 || played / RATE > Integer.MAX_VALUE) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return (int) Math.ceilDiv(played, RATE);
  }
}
