package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * MP3 (MPEG audio, layer III): only its frames are kept. What stands before, between and behind
 * them - titles, pictures, who made it and when - is left out.
 */
final class Mp3 {
  private static final int HEADER = 4;
  private static final int TAG_HEADER = 10;
  private static final int FOOTER = 0x10;

  /** What may stand between two frames before somebody looks at another file. */
  private static final int MOST_BETWEEN = 8192;

  private static final int FEWEST = 3;
  private static final int[] RATES_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] RATES_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] SAMPLES = {44_100, 48_000, 32_000};

  /** What the header of a frame says. */
  private record Frame(int version, int rate, int length, int samples) {
    private boolean goesWith(Frame first) {
      return version == first.version && rate == first.rate;
    }
  }

  private Mp3() {}

  static boolean is(byte[] start) {
    return begins(start, "ID3") || start.length >= HEADER && frame(start) != null;
  }

  /** Seconds it plays. */
  static int clean(Sent in, OutputStream out) throws IOException {
    passTags(in);
    @Nullable Frame first = null;
    long samples = 0;
    int frames = 0;
    int between = 0;
    for (byte[] next = in.ahead(HEADER); next.length == HEADER; next = in.ahead(HEADER)) {
      Frame frame = frame(next);
      if (frame == null || first != null && !frame.goesWith(first)) {
        if (first == null || ++between > MOST_BETWEEN) {
          throw new UnfitException(Unfit.UNREADABLE);
        }
        in.take(1);
        continue;
      }
      byte[] whole = in.ahead(frame.length());
      if (whole.length < frame.length()) {
        break;
      }
      out.write(in.take(frame.length()));
      first = first == null ? frame : first;
      samples += frame.samples();
      frames++;
      between = 0;
    }
    if (first == null || frames < FEWEST) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    in.rest();
    return (int) Math.ceilDiv(samples, first.rate());
  }

  /** Tags of the second kind stand at the front, and say how long they are. */
  private static void passTags(Sent in) throws IOException {
    for (byte[] tag = in.ahead(TAG_HEADER); begins(tag, "ID3"); tag = in.ahead(TAG_HEADER)) {
      if (tag.length < TAG_HEADER) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
      int size = 0;
      for (int i = 6; i < TAG_HEADER; i++) {
        size = size << 7 | tag[i] & 0x7F;
      }
      int footer = (tag[5] & FOOTER) == 0 ? 0 : TAG_HEADER;
      if (!in.pass((long) TAG_HEADER + size + footer)) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
    }
  }

  private static @Nullable Frame frame(byte[] header) {
    boolean mark = (header[0] & 0xFF) == 0xFF && (header[1] & 0xE0) == 0xE0;
    int version = header[1] >> 3 & 3;
    int layer = header[1] >> 1 & 3;
    int rateAt = header[2] >> 4 & 15;
    int samplesAt = header[2] >> 2 & 3;
    if (!mark || version == 1 || layer != 1 || rateAt == 0 || rateAt == 15 || samplesAt == 3) {
      return null;
    }
    boolean one = version == 3;
    int bits = (one ? RATES_1 : RATES_2)[rateAt] * 1000;
    int rate = SAMPLES[samplesAt] >> (one ? 0 : version == 2 ? 1 : 2);
    int samples = one ? 1152 : 576;
    int padding = header[2] >> 1 & 1;
    return new Frame(version, rate, samples / 8 * bits / rate + padding, samples);
  }

  private static boolean begins(byte[] start, String letters) {
    return Letters.at(start, 0, letters);
  }
}
