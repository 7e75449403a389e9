package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * MP4 (ISO/IEC 14496-12 and -14), box by box. Boxes that only describe become free space of the
 * same length, so that everything stays where the others say it is.
 */
final class Mp4 {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final int MOST_BRANDS = 4096;
  private static final int MOST_INDEX = 16_000_000;
  private static final String FREE = "free";
  private static final Set<String> BRANDS =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VH",
          "M4VP", "dash", "MSNV", "av01");
  private static final Set<String> OF_FRAGMENTS = Set.of("moof", "sidx", "mfra", "styp");

  private boolean film;
  private int seconds;
  private boolean indexed;

  private Mp4() {}

  /** The header of a box; a length of 0 reaches to the end of the file. */
  private record Box(String type, long length, int header) {
    private long inside() {
      return length - header;
    }
  }

  static boolean is(byte[] start) {
    return Letters.at(start, 4, "ftyp");
  }

  /** Seconds it plays; 0 where it does not say. */
  static int clean(Sent in, OutputStream out) throws IOException {
    Mp4 file = new Mp4();
    brands(in, out);
    while (!in.ended()) {
      file.box(in, out);
    }
    if (!file.film || !file.indexed) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return file.seconds;
  }

  private static void brands(Sent in, OutputStream out) throws IOException {
    Box box = header(in.ahead(LONG_HEADER));
    if (box.length() > MOST_BRANDS || box.length() < LONG_HEADER) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    byte[] brands = in.take((int) box.length());
    boolean known = false;
    for (int at = HEADER; at + 4 <= brands.length; at += 4) {
      int place = at;
      // The second word is a number.
      known |= at != 12 && BRANDS.stream().anyMatch(brand -> Letters.at(brands, place, brand));
    }
    if (!known || Letters.at(brands, HEADER, "qt  ")) {
      throw new UnfitException(Unfit.WRONG_TYPE);
    }
    out.write(brands);
  }

  private void box(Sent in, OutputStream out) throws IOException {
    byte[] ahead = in.ahead(LONG_HEADER);
    Box box = header(ahead);
    switch (box.type()) {
      case "mdat" -> media(box, in, out);
      case "moov" -> index(whole(box, in), out);
      default -> {
        if (OF_FRAGMENTS.contains(box.type())) {
          byte[] whole = whole(box, in);
          Mp4Boxes.bare(whole);
          out.write(whole);
        } else {
          free(box, ahead, in, out);
        }
      }
    }
  }

  private void media(Box box, Sent in, OutputStream out) throws IOException {
    film = true;
    if (box.length() == 0) {
      while (!in.ended()) {
        out.write(in.take(in.ahead(HEADER).length));
      }
    } else {
      in.copy(box.length(), out);
    }
  }

  private void index(byte[] whole, OutputStream out) throws IOException {
    if (indexed) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    indexed = true;
    seconds = Mp4Boxes.index(whole);
    out.write(whole);
  }

  private static byte[] whole(Box box, Sent in) throws IOException {
    if (box.length() == 0 || box.length() > MOST_INDEX) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return in.take((int) box.length());
  }

  private static void free(Box box, byte[] ahead, Sent in, OutputStream out) throws IOException {
    if (box.length() == 0) {
      in.rest();
      return;
    }
    in.take(box.header());
    byte[] header = Arrays.copyOf(ahead, box.header());
    System.arraycopy(Letters.of(FREE), 0, header, 4, 4);
    out.write(header);
    in.blank(box.inside(), out);
  }

  private static Box header(byte[] ahead) throws UnfitException {
    if (ahead.length < HEADER) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    ByteBuffer bytes = ByteBuffer.wrap(ahead);
    long length = Integer.toUnsignedLong(bytes.getInt(0));
    int header = HEADER;
    if (length == 1 && ahead.length == LONG_HEADER) {
      length = bytes.getLong(HEADER);
      header = LONG_HEADER;
    }
    if (length != 0 && length < header) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    return new Box(Mp4Boxes.type(ahead, 0), length, header);
  }
}
