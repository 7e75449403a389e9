package org.heard.shared.pictures;

/**
 * A picture file reduced to what its decoder needs.
 *
 * @param format the decoder
 * @param width points across, as the file's header says
 * @param height points down, as the file's header says
 * @param orientation 1 to 8 as EXIF counts; 1 is upright
 * @param bytes a whole file of this format without any text, profile, thumbnail or rest
 */
record BareFile(Format format, int width, int height, int orientation, byte[] bytes) {
  /** Most points before anything is decoded. */
  static final long MOST_POINTS = 25_000_000;

  enum Format {
    PNG("png"),
    JPEG("jpeg");

    private final String reader;

    Format(String reader) {
      this.reader = reader;
    }

    String reader() {
      return reader;
    }
  }

  boolean tooManyPoints() {
    return (long) width * height > MOST_POINTS;
  }
}
