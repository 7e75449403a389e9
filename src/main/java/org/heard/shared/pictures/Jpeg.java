package org.heard.shared.pictures;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Reads the segments of a JPEG file and leaves out all that carry no points of colour: EXIF with
 * place and thumbnail, XMP, colour profiles, comments. Of EXIF only the orientation is looked at.
 */
final class Jpeg {
  /** A photo has one scan or about ten; thousands of tiny ones are made to keep a server busy. */
  private static final int MOST_SCANS = 20;

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int COMMENT = 0xFE;

  private final byte[] sent;
  private final ByteArrayOutputStream bare;
  private int at = 2;
  private int width;
  private int height;
  private int orientation = 1;
  private int scans;

  private Jpeg(byte[] sent) {
    this.sent = sent;
    this.bare = new ByteArrayOutputStream(sent.length);
  }

  static boolean is(byte[] sent) {
    return sent.length >= 3 && at(sent, 0) == 0xFF && at(sent, 1) == START && at(sent, 2) == 0xFF;
  }

  /** Empty when the segments do not fit together; whatever follows the end is cut off. */
  static Optional<BareFile> read(byte[] sent) {
    return new Jpeg(sent).segments();
  }

  private Optional<BareFile> segments() {
    bare.write(sent, 0, 2);
    while (at + 1 < sent.length && at(sent, at) == 0xFF) {
      int marker = at(sent, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == END) {
        bare.write(sent, at, 2);
        return width > 0 && height > 0 && scans > 0
            ? Optional.of(
                new BareFile(BareFile.Format.JPEG, width, height, orientation, bare.toByteArray()))
            : Optional.empty();
      } else if (!segment(marker)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean segment(int marker) {
    int length = at + 3 < sent.length ? at(sent, at + 2) << 8 | at(sent, at + 3) : 0;
    int end = at + 2 + length;
    if (length < 2 || end > sent.length || standsAlone(marker)) {
      return false;
    }
    if (marker == EXIF && orientation == 1) {
      orientation = ExifOrientation.in(sent, at + 4, end);
    }
    if (isFrame(marker) && !frame(end)) {
      return false;
    }
    if (marker == SCAN) {
      scans++;
      end = endOfScan(end);
    }
    if (!carriesNoPoints(marker)) {
      bare.write(sent, at, end - at);
    }
    at = end;
    return scans <= MOST_SCANS;
  }

  /** A second frame would make the checked size a lie. */
  private boolean frame(int end) {
    if (width != 0 || end - at < 10) {
      return false;
    }
    height = at(sent, at + 5) << 8 | at(sent, at + 6);
    width = at(sent, at + 7) << 8 | at(sent, at + 8);
    return width > 0 && height > 0;
  }

  private int endOfScan(int from) {
    int i = from;
    while (i + 1 < sent.length) {
      if (at(sent, i) == 0xFF) {
        int next = at(sent, i + 1);
        if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
          return i;
        }
      }
      i++;
    }
    return sent.length;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean standsAlone(int marker) {
    return marker <= 0x01 || (marker >= 0xD0 && marker <= START);
  }

  /** Adobe's segment says in which colours the points are, so it stays. */
  private static boolean carriesNoPoints(int marker) {
    return (marker >= 0xE0 && marker <= 0xEF && marker != ADOBE)
        || marker >= 0xF0 && marker <= COMMENT;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
