package org.heard.submissions.ui.child;

import com.ibm.icu.text.NumberFormat;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.heard.shared.Language;
import org.heard.uikit.ReaderLanguage;

/** Whole numbers as people type them: digits of any script, a sign, spaces around. */
public final class WholeNumber {
  private static final int MOST_DIGITS = 18;
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private WholeNumber() {}

  /** A number as a reader of a language writes it into a field, without marks between thousands. */
  public static String write(long number, Language language) {
    NumberFormat format = NumberFormat.getIntegerInstance(ReaderLanguage.locale(language));
    format.setGroupingUsed(false);
    return format.format(number);
  }

  /** The number, or nothing when the words are none. */
  public static OptionalLong read(String typed) {
    // Marks of direction are invisible and come with Arabic keyboards and with numbers of ours.
    String words = INVISIBLE.matcher(typed).replaceAll("").strip();
    boolean negative = words.startsWith("-") || words.startsWith("−");
    String digits = negative || words.startsWith("+") ? words.substring(1) : words;
    if (digits.isEmpty() || digits.codePointCount(0, digits.length()) > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int point : digits.codePoints().toArray()) {
      if (!Character.isDigit(point)) {
        return OptionalLong.empty();
      }
      value = value * 10 + Character.digit(point, 10);
    }
    return OptionalLong.of(negative ? -value : value);
  }
}
