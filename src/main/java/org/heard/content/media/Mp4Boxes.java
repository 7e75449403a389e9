package org.heard.content.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The boxes inside of the index of an MP4 file, changed where they stand. */
final class Mp4Boxes {
  private static final int HEADER = 8;
  private static final int DEEPEST = 8;

  /** Behind the header and the version of a box. */
  private static final int FIELDS = HEADER + 4;

  private static final int HANDLER = FIELDS + 4;
  private static final int HANDLER_NAME = HANDLER + 16;
  private static final int ENTRIES = FIELDS + 4;
  private static final Set<String> CONTAINERS =
      Set.of(
          "moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf", "mfra");

  /** What says where, when, by whom and with what; and room in which anything may stand. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("udta", "meta", "uuid", "free", "skip", "iods");

  private static final Set<String> CODINGS = Set.of("avc1", "avc3", "av01", "vp09", "mp4a", "Opus");

  private final byte[] bytes;
  private final ByteBuffer fields;
  private long length;
  private long perSecond;
  private boolean picture;

  private Mp4Boxes(byte[] bytes) {
    this.bytes = bytes;
    this.fields = ByteBuffer.wrap(bytes);
  }

  /** Makes the index of a film bare, and says how many seconds it plays; 0 for not said. */
  static int index(byte[] bytes) throws UnfitException {
    Mp4Boxes boxes = bare(bytes);
    if (!boxes.picture) {
      throw new UnfitException(Unfit.WRONG_TYPE);
    }
    long seconds = boxes.perSecond <= 0 ? 0 : Math.ceilDiv(boxes.length, boxes.perSecond);
    return seconds < 0 || seconds > Integer.MAX_VALUE ? 0 : (int) seconds;
  }

  /** Leaves nothing in a box that only describes. */
  static Mp4Boxes bare(byte[] bytes) throws UnfitException {
    Mp4Boxes boxes = new Mp4Boxes(bytes);
    boxes.walk(0, bytes.length, 0);
    return boxes;
  }

  static String type(byte[] bytes, int at) {
    return new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
  }

  private void walk(int from, int end, int depth) throws UnfitException {
    int at = from;
    while (at + HEADER <= end) {
      long size = Integer.toUnsignedLong(fields.getInt(at));
      if (size < HEADER || size > end - at || depth > DEEPEST) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
      box(at, at + (int) size, depth);
      at += (int) size;
    }
    Arrays.fill(bytes, at, end, (byte) 0);
  }

  private void box(int at, int end, int depth) throws UnfitException {
    String type = type(bytes, at);
    if (CONTAINERS.contains(type)) {
      walk(at + HEADER, end, depth + 1);
    } else if (DESCRIPTIONS.contains(type)) {
      System.arraycopy(Letters.of("free"), 0, bytes, at + 4, 4);
      Arrays.fill(bytes, at + HEADER, end, (byte) 0);
    } else {
      switch (type) {
        case "mvhd" -> whole(at, end);
        case "tkhd", "mdhd" -> undated(at, end);
        case "mehd" -> whole(at, end, 0);
        case "hdlr" -> handler(at, end);
        case "stsd" -> codings(at, end);
        default -> {}
      }
    }
  }

  private void whole(int at, int end) throws UnfitException {
    boolean wide = undated(at, end);
    int scale = at + FIELDS + (wide ? 16 : 8);
    needs(scale + 4 + (wide ? 8 : 4), end);
    perSecond = Integer.toUnsignedLong(fields.getInt(scale));
    whole(at, end, scale + 4 - at - FIELDS);
  }

  /** A length, of 4 or 8 bytes as the version of its box says; fragments say theirs later. */
  private void whole(int at, int end, int place) throws UnfitException {
    boolean wide = bytes[at + HEADER] == 1;
    needs(at + FIELDS + place + (wide ? 8 : 4), end);
    long said =
        wide
            ? fields.getLong(at + FIELDS + place)
            : Integer.toUnsignedLong(fields.getInt(at + FIELDS + place));
    boolean unknown = said == -1 || !wide && said == 0xFFFFFFFFL;
    length = unknown ? length : Math.max(length, said);
  }

  /** Takes the moments out at which it was made and changed; whether its numbers are long ones. */
  private boolean undated(int at, int end) throws UnfitException {
    needs(at + FIELDS, end);
    boolean wide = bytes[at + HEADER] == 1;
    int dates = wide ? 16 : 8;
    needs(at + FIELDS + dates, end);
    Arrays.fill(bytes, at + FIELDS, at + FIELDS + dates, (byte) 0);
    return wide;
  }

  private void handler(int at, int end) throws UnfitException {
    needs(at + HANDLER_NAME, end);
    String handler = type(bytes, at + HANDLER - 4);
    if (!handler.equals("vide") && !handler.equals("soun")) {
      throw new UnfitException(Unfit.MORE_IN_IT);
    }
    picture |= handler.equals("vide");
    Arrays.fill(bytes, at + HANDLER_NAME, end, (byte) 0);
  }

  private void codings(int at, int end) throws UnfitException {
    needs(at + ENTRIES + HEADER, end);
    for (int entry = at + ENTRIES; entry + HEADER <= end; ) {
      long size = Integer.toUnsignedLong(fields.getInt(entry));
      if (size < HEADER || size > end - entry) {
        throw new UnfitException(Unfit.UNREADABLE);
      }
      if (!CODINGS.contains(type(bytes, entry))) {
        throw new UnfitException(Unfit.WRONG_CODING);
      }
      entry += (int) size;
    }
  }

  private static void needs(int reached, int end) throws UnfitException {
    if (reached > end) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
  }
}
