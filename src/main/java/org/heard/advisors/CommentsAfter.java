package org.heard.advisors;

import java.util.Locale;

/** What happens to an advisor's comments when it leaves; its own choice (safety.md AD-4). */
public enum CommentsAfter {
  /** They stay as they are. */
  WITH_NICKNAME,
  /** They stay, by "an advisor". */
  AS_AN_ADVISOR,
  /** They are deleted. */
  GONE;

  /** Stable key for bundles and the record. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
