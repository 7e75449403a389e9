package org.heard.uikit;

/** Typed words without what no keyboard makes: control characters and halves of characters. */
public final class CleanText {

  private CleanText() {}

  /**
   * The same words without control characters (line break and tab stay) and with the replacement
   * character for an unpaired surrogate. Nothing is cut or trimmed.
   */
  public static String of(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed.replace("\r\n", "\n").codePoints().forEach(point -> append(clean, point));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point) {
    if (Character.getType(point) == Character.SURROGATE) {
      clean.append('\uFFFD');
    } else if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
      clean.appendCodePoint(point);
    }
  }
}
