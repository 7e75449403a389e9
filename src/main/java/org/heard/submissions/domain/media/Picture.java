package org.heard.submissions.domain.media;

import org.heard.shared.pictures.Redrawing.Look;

/** How a picture was made; decides how it is written anew. */
enum Picture {
  /** Lines and areas: PNG keeps them sharp; one that is larger is no drawing. */
  DRAWN(3_000_000),
  /** Many shades: JPEG keeps it small. */
  PHOTOGRAPHED(0);

  static final int LONGEST = 2400;
  private static final float JPEG_QUALITY = 0.85f;

  private final Look look;

  Picture(int mostPngBytes) {
    this.look = new Look(LONGEST, mostPngBytes, JPEG_QUALITY);
  }

  Look look() {
    return look;
  }
}
