package org.heard.shared.readability;

import java.util.regex.Pattern;

/**
 * Portuguese: falling pairs (ai, eu, ou, ão ...) make one syllable, rising ones (ia, ua) two,
 * except after q and g and at the end of a word that has an accent before (história). An accent on
 * i or u parts a pair (saúde).
 */
final class PortugueseSyllables {
  private static final String VOWELS = "aeiouáéíóúâêôãõàü";
  private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[aeoiáéíóãâê])");
  private static final Pattern ACCENT_BEFORE =
      Pattern.compile("(?<=[áéíóúâêô][^aeiouáéíóúâêôãõ]{1,3})[iue](?=[aoe]s?$)");
  private static final Pattern HIATUS_I =
      Pattern.compile("([aeou])(i)(?=nh|[lmnrz]$|[lmnr][^aeiou])");
  private static final String[] GROUPS = {
    "ão", "ãe", "õe", "ãi", "ai", "ei", "oi", "ui", "au", "eu", "ou", "iu", "ái", "éi", "ói", "éu",
    "áu", "êu"
  };

  private PortugueseSyllables() {}

  static int count(String word) {
    String heard = SILENT_U.matcher(word).replaceAll("");
    heard = ACCENT_BEFORE.matcher(heard).replaceAll("");
    return Letters.grouped(HIATUS_I.matcher(heard).replaceAll("$1í"), VOWELS, GROUPS);
  }
}
