package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;

/** The words and signs of an expression, one after the other. */
final class Tokens {
  /** What a token is. */
  enum Kind {
    REFERENCE("\\$\\{\\s*([^}\\s]+)\\s*}"),
    TEXT("'([^']*)'|\"([^\"]*)\""),
    NUMBER("(-?[0-9]+(?:\\.[0-9]+)?)"),
    SIGN("(<=|>=|!=|<|>|=|\\(|\\)|,)"),
    SELF("(\\.)(?![0-9.])"),
    WORD("([A-Za-z][A-Za-z-]*)"),
    END("\\z()");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile("\\s*(?:" + pattern + ")");
    }
  }

  /**
   * One of them.
   *
   * @param value without its marks
   * @param end where what comes after it begins
   */
  record Token(Kind kind, String value, int end) {
    boolean is(Kind other, String text) {
      return kind == other && value.equals(text);
    }
  }

  private final String text;
  private final Place place;
  private final List<Token> all = new ArrayList<>();
  private int next;

  /**
   * Splits an expression.
   *
   * @throws RefusedFileException from the first letter on that belongs to nothing
   */
  Tokens(String text, Place place) {
    this.text = text;
    this.place = place;
    int at = 0;
    while (all.isEmpty() || all.getLast().kind() != Kind.END) {
      Token token = tokenAt(at);
      all.add(token);
      at = token.end();
    }
  }

  private Token tokenAt(int at) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        String value = matcher.group(1);
        return new Token(
            kind, value == null ? matcher.group(matcher.groupCount()) : value, matcher.end());
      }
    }
    throw refused(at);
  }

  Token peek() {
    return all.get(next);
  }

  Token take() {
    return all.get(next++);
  }

  /** Takes this token if it is the next one. */
  boolean take(Kind kind, String value) {
    boolean there = peek().is(kind, value);
    if (there) {
      next++;
    }
    return there;
  }

  /** Takes a sign that has to come now. */
  void need(String sign) {
    if (!take(Kind.SIGN, sign)) {
      throw refused();
    }
  }

  /** What comes now is not understood. */
  RefusedFileException refused() {
    return refused(next == 0 ? 0 : all.get(next - 1).end());
  }

  private RefusedFileException refused(int from) {
    String rest = text.substring(from).strip();
    return RefusedFileException.of(XlsFinding.RULE, place, rest.isEmpty() ? text : rest);
  }
}
