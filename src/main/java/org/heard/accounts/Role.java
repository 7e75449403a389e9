package org.heard.accounts;

import java.util.Locale;

/** What a person may do. Spring Security authorities are {@code ROLE_} plus the name. */
public enum Role {
  ADMINISTRATOR,
  MANAGER,
  MODERATOR,
  SAFEGUARDING,
  ANALYST,
  FACILITATOR,
  ADVISOR;

  /** Stable key for bundles, such as {@code moderator}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
