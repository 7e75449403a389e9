package org.heard.submissions;

import java.util.Optional;

/**
 * The 16 digits that let a child find its answers again. Secret: never in a log, an address or an
 * event; {@code toString} hides it.
 *
 * @param digits exactly 16 ASCII digits
 */
public record ReceiptCode(String digits) {

  public ReceiptCode {
    if (!digits.matches("[0-9]{16}")) {
      throw new IllegalArgumentException("A receipt has 16 digits");
    }
  }

  /**
   * Reads what somebody typed or pasted: spaces and hyphens are ignored, Arabic-Indic and other
   * decimal digits are understood.
   */
  public static Optional<ReceiptCode> read(String typed) {
    StringBuilder digits = new StringBuilder();
    for (int point : typed.strip().codePoints().toArray()) {
      int digit = Character.digit(point, 10);
      if (digit >= 0 && Character.isDigit(point)) {
        digits.append(digit);
      } else if (!Character.isWhitespace(point)
          && !Character.isSpaceChar(point)
          && Character.getType(point) != Character.DASH_PUNCTUATION
          && Character.getType(point) != Character.FORMAT) {
        return Optional.empty();
      }
    }
    return digits.length() == 16
        ? Optional.of(new ReceiptCode(digits.toString()))
        : Optional.empty();
  }

  /** The four groups, joined by spaces, as shown to a person. */
  public String grouped() {
    return digits.replaceAll("(.{4})(?=.)", "$1 ");
  }

  @Override
  public String toString() {
    return "ReceiptCode[hidden]";
  }
}
