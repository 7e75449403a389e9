package org.heard.shell;

import java.util.Set;

/**
 * Which addresses belong to people who work with Heard, and to no child. Those of child advisors do
 * not: they look like pages of children and have their way out.
 */
public final class TeamAddresses {
  /** Where translators come in without an account. */
  public static final String GUESTS = "translate";

  private static final Set<String> FIRST = Set.of("team", "groups", GUESTS);

  private TeamAddresses() {}

  /** Whether a path without leading slash leads into the team pages. */
  public static boolean has(String path) {
    return FIRST.contains(first(path));
  }

  /** Whether a path without leading slash leads to where nobody has an account. */
  public static boolean isForGuests(String path) {
    return first(path).equals(GUESTS);
  }

  private static String first(String path) {
    return path.replaceFirst("/.*", "");
  }
}
