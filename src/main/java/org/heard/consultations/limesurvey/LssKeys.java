package org.heard.consultations.limesurvey;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keys for codes: lower case, hyphens for other signs, each once. */
final class LssKeys {
  private static final int LONGEST = 60;

  private final Set<String> taken;

  /**
   * Keys beside others.
   *
   * @param taken keys that none of these may have
   */
  LssKeys(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The key of a code when no other has it. */
  static String plain(String code) {
    String plain =
        Normalizer.normalize(code, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String shortened = plain.substring(0, Math.min(plain.length(), LONGEST));
    String key = shortened.replaceAll("^-|-$", "");
    return key.isEmpty() ? "q" : key;
  }

  /** The key of a code; the same code twice gives two keys. */
  String key(String code) {
    String base = plain(code);
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }
}
