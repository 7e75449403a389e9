package org.heard.advisors.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a nickname may give away. A guess for a hint: nothing is refused because of it. */
public final class Nicknames {
  private static final int MOST_PARTS = 3;

  private Nicknames() {}

  /**
   * Whether a nickname could be a real name: two or three words in capitals as names have them, or
   * with a year, a number to call or an address of mail. Nothing is known of names in scripts
   * without capitals.
   *
   * @param ideas nicknames that are offered; made of words like theirs it is none
   */
  public static boolean couldBeAName(String nickname, List<String> ideas) {
    if (nickname.contains("@") || nickname.matches(".*\\p{Nd}{4}.*")) {
      return true;
    }
    String[] parts = nickname.strip().split("[ _.-]+", -1);
    Set<String> offered =
        ideas.stream()
            .flatMap(idea -> Arrays.stream(idea.toLowerCase(Locale.ROOT).split("[ -]+", -1)))
            .collect(Collectors.toSet());
    return parts.length > 1
        && parts.length <= MOST_PARTS
        && Arrays.stream(parts).allMatch(part -> part.matches("\\p{Lu}[\\p{Ll}'’]+"))
        && Arrays.stream(parts).noneMatch(part -> offered.contains(part.toLowerCase(Locale.ROOT)));
  }
}
