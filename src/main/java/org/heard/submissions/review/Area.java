package org.heard.submissions.review;

/**
 * A rectangle of a picture, in thousandths of its width and height from the upper left corner, so
 * that it holds whatever size the picture is shown in.
 */
public record Area(int x, int y, int width, int height) {
  /** The whole side of a picture. */
  public static final int WHOLE = 1000;

  public Area {
    if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > WHOLE || y + height > WHOLE) {
      throw new IllegalArgumentException("An area lies within its picture and is never empty");
    }
  }
}
