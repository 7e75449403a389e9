package org.heard.shell.light;

/**
 * A row of the multiplication table, for a page that tells nothing.
 *
 * @param of the number that is multiplied
 */
public record LightTable(int of) {
  /** One line, such as 7 × 3 = 21. */
  public String line(int times) {
    return "%d × %d = %d".formatted(of, times, of * times);
  }
}
