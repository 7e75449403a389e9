package org.heard.audit.domain;

import java.util.regex.Pattern;
import org.heard.audit.NotOpaqueException;

/** Tells opaque tokens from words that could say something about a person. */
final class Opaque {

  // A receipt has 16 digits and a phone number up to 15: no plain number may be that long.
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
  private static final Pattern AGE_BAND = Pattern.compile("[0-9]{1,2}-[0-9]{1,2}|18\\+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){1,3}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern[] ALLOWED = {NUMBER, HASH, UUID, WORD, AGE_BAND, LANGUAGE, DAY};
  private static final int LONGEST = 200;

  private Opaque() {}

  /**
   * Gives the value back when it is an id, a number, a hash, a day or a stable lower-case word.
   *
   * @throws NotOpaqueException otherwise
   */
  static String require(String field, String value) {
    if (value.length() <= LONGEST) {
      for (Pattern pattern : ALLOWED) {
        if (pattern.matcher(value).matches()) {
          return value;
        }
      }
    }
    throw new NotOpaqueException(field);
  }
}
