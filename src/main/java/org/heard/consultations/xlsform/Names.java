package org.heard.consultations.xlsform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of XLSForm and keys of Heard. A key turns into a name and back unchanged; a name that has
 * capitals or signs of its own turns into the nearest key.
 */
final class Names {
  /** What a name may be; XLSForm takes letters of all scripts, Heard what can become a key. */
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*";

  // A key of the most letters, with the line in front that names of digits have.
  private static final int LONGEST = 201;
  private static final String CHOICE = "[^\\s'\"]+";

  private Names() {}

  static boolean isName(String name) {
    return name.length() <= LONGEST && name.matches(NAME);
  }

  static boolean isChoice(String name) {
    return name.length() <= LONGEST && name.matches(CHOICE);
  }

  /** The name of a question or section. Names do not begin with a digit. */
  static String name(String key) {
    String name = choice(key);
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** The name of a choice. */
  static String choice(String key) {
    return key.replace('-', '_');
  }

  /** The key of a name; empty when it has no letter or digit of the Latin alphabet. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
