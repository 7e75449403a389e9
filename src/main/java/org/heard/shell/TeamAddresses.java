package org.heard.shell;

import java.util.Set;

/** Which addresses belong to people with accounts. */
public final class TeamAddresses {
  private static final Set<String> FIRST = Set.of("team", "groups", "advise");

  private TeamAddresses() {}

  /** Whether a path without leading slash leads into the team pages. */
  public static boolean has(String path) {
    return FIRST.contains(path.replaceFirst("/.*", ""));
  }
}
