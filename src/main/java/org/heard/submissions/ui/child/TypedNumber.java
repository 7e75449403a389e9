package org.heard.submissions.ui.child;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.shared.Language;
import org.heard.uikit.ReaderLanguage;

/** Numbers as people type them: digits of any script, a sign, a point or comma, spaces around. */
public final class TypedNumber {
  private static final int MOST_DIGITS = 18;
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /** The point, the comma, and the Arabic sign between whole and rest. */
  private static final Pattern POINT = Pattern.compile("[.,\u066b]");

  private TypedNumber() {}

  /** A number as a reader of a language writes it into a field, without marks between thousands. */
  public static String write(BigDecimal number, Language language) {
    NumberFormat format = format(language);
    format.setGroupingUsed(false);
    return format.format(number);
  }

  /** How numbers are shown to readers of a language. */
  static NumberFormat format(Language language) {
    NumberFormat format = NumberFormat.getInstance(ReaderLanguage.locale(language));
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format;
  }

  /** The whole number, or nothing when the words are none. */
  public static Optional<BigDecimal> whole(String typed) {
    return read(typed, 0);
  }

  /**
   * The number, or nothing when the words are none.
   *
   * @param decimals most digits behind the point; 0 when there is no point, because a comma may
   *     then stand between thousands
   */
  public static Optional<BigDecimal> read(String typed, int decimals) {
    // Marks of direction are invisible and come with Arabic keyboards and with numbers of ours.
    String words = INVISIBLE.matcher(typed).replaceAll("").strip();
    boolean negative = words.startsWith("-") || words.startsWith("−");
    String bare = negative || words.startsWith("+") ? words.substring(1) : words;
    String[] parts = decimals == 0 ? new String[] {bare} : POINT.split(bare, -1);
    String digits = String.join("", parts);
    boolean readable =
        parts.length <= 2
            && !parts[0].isEmpty()
            && digits.codePointCount(0, digits.length()) <= MOST_DIGITS
            && digits.codePoints().allMatch(Character::isDigit);
    int behind = parts.length < 2 ? 0 : parts[1].codePointCount(0, parts[1].length());
    if (!readable || behind > decimals || parts.length == 2 && behind == 0) {
      return Optional.empty();
    }
    long value = 0;
    for (int point : digits.codePoints().toArray()) {
      value = value * 10 + Character.digit(point, 10);
    }
    return Optional.of(BigDecimal.valueOf(negative ? -value : value, behind));
  }
}
