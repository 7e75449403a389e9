package org.heard.submissions;

import java.util.Optional;

/**
 * The digits that let a child find its answers again: 16, or in a call with high risk 20, the last
 * of which checks the others (safety.md RC-1). Secret: never in a log, an address or an event;
 * {@code toString} hides it.
 *
 * @param digits exactly 16 ASCII digits, or 20 that fit together by ISO/IEC 7064 MOD 11,10
 */
public record ReceiptCode(String digits) {

  public ReceiptCode {
    if (!digits.matches("[0-9]{16}") && !isLong(digits)) {
      throw new IllegalArgumentException("A receipt has 16 digits, or 20 that fit together");
    }
  }

  /**
   * A longer receipt.
   *
   * @param digits 19 ASCII digits; the one that checks them is added
   */
  public static ReceiptCode checked(String digits) {
    return new ReceiptCode(digits + check(digits));
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
      } else if (!isBetweenDigits(point)) {
        return Optional.empty();
      }
    }
    return digits.length() == 16 || isLong(digits.toString())
        ? Optional.of(new ReceiptCode(digits.toString()))
        : Optional.empty();
  }

  /**
   * Whether people write a sign between the digits of a receipt: spaces, dashes, and what copying
   * adds.
   */
  public static boolean isBetweenDigits(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.DASH_PUNCTUATION
        || Character.getType(point) == Character.FORMAT;
  }

  /** The groups of four, joined by spaces, as shown to a person. */
  public String grouped() {
    return digits.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static boolean isLong(String digits) {
    return digits.matches("[0-9]{20}")
        && digits.charAt(19) == Character.forDigit(check(digits.substring(0, 19)), 10);
  }

  /** ISO/IEC 7064 MOD 11,10: finds every wrong digit and nearly all swapped neighbours. */
  private static int check(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (Character.digit(digits.charAt(i), 10) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  @Override
  public String toString() {
    return "ReceiptCode[hidden]";
  }
}
