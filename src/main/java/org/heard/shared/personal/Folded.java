package org.heard.shared.personal;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in its plainest form, for comparing: digits of every script as 0-9, no accents and vowel
 * signs, plain quotes, dashes and spaces, upper case kept. Knows where each character came from.
 */
final class Folded {
  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  private Folded(int capacity) {
    this.text = new StringBuilder(capacity);
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  static Folded of(String original) {
    Folded folded = new Folded(original.length() + 16);
    int at = 0;
    while (at < original.length()) {
      int point = original.codePointAt(at);
      int next = at + Character.charCount(point);
      folded.append(plain(point), at, next);
      at = next;
    }
    return folded;
  }

  /** A pattern or a word of the vocabulary in the same form. */
  static String plain(String words) {
    return of(words).text();
  }

  String text() {
    return text.toString();
  }

  /** A place in the folded text as a place in the original one. */
  PersonalDetail original(PersonalDetail found) {
    return new PersonalDetail(starts[found.start()], ends[found.end() - 1], found.kind());
  }

  /** Where the character that a folded one came from begins. */
  int originalStart(int at) {
    return starts[at];
  }

  /** Where the character that the one before a folded place came from ends. */
  int originalEnd(int end) {
    return ends[end - 1];
  }

  private void append(String plain, int start, int end) {
    for (int i = 0; i < plain.length(); i++) {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(plain.charAt(i));
    }
  }

  private static String plain(int point) {
    if (point < 0x80) {
      return Character.toString(point);
    }
    if (UCharacter.isDigit(point)) {
      return Integer.toString(UCharacter.digit(point, 10));
    }
    return switch (point) {
      case '’', '‘', 'ʼ', '´' -> "'";
      case 'ى' -> "ي";
      case 'ـ' -> "";
      default -> byType(point);
    };
  }

  private static String byType(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      case Character.SURROGATE -> "\uFFFD";
      default -> decomposed(point);
    };
  }

  private static String decomposed(int point) {
    String parts = Normalizer.normalize(Character.toString(point), Form.NFKD);
    StringBuilder plain = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
