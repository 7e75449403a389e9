package org.heard.shared;

import java.util.OptionalInt;

/** Which signs a text of ours may have. */
public final class Letters {
  private static final int NOT_A_LETTER = 0xFFFE;

  private Letters() {}

  /**
   * The first sign that no text may have: what PostgreSQL or a file of XML cannot hold (zero, other
   * controls, halves of a letter), and what makes a text read otherwise than it is written (the two
   * overrides of direction). Tabs, ends of lines and the marks and isolates that Arabic needs are
   * fine.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">Characters of XML 1.0</a>
   */
  public static OptionalInt unfit(String text) {
    return text.codePoints().filter(Letters::unfit).findFirst();
  }

  /** The same words without such signs, for names of things, where nobody means them. */
  public static String fit(String text) {
    return text.codePoints()
        .filter(sign -> !unfit(sign))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How people look a sign up, such as {@code U+202E}. */
  public static String name(int sign) {
    return "U+%04X".formatted(sign);
  }

  private static boolean unfit(int sign) {
    boolean control = Character.getType(sign) == Character.CONTROL && "\t\n\r".indexOf(sign) < 0;
    boolean half = Character.getType(sign) == Character.SURROGATE;
    boolean override = sign == 0x202D || sign == 0x202E;
    return control || half || override || (sign & NOT_A_LETTER) == NOT_A_LETTER;
  }
}
