package org.heard.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which of the tables a transaction reaches: a second wall behind the checks of the services. Each
 * is a role of PostgreSQL; what it may do is written beside the migrations of each module, in
 * {@code R__who_sees_what.sql}.
 *
 * @see <a href="file:docs/decisions/0132-a-second-wall-in-the-database.md">decision 0132</a>
 */
public enum DatabaseRole {
  /**
   * Everything outside of a transaction, and a transaction of nobody: pages and unfinished answers.
   */
  VISITOR,
  /** A child sends, changes or takes back, whoever else is signed in on the device. */
  CHILD,
  /** Somebody is about to sign in. */
  DOOR,
  /** Somebody of the team; sees the rows of that person's calls and roles. */
  TEAM,
  /** What the application does by itself, at start and in the background. */
  KEEPER;

  private static final ScopedValue<DatabaseRole> NAMED = ScopedValue.newInstance();

  /** The role as PostgreSQL knows it. */
  public String inDatabase() {
    return "heard_" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role that the work on this thread was given; empty when it follows from who is signed in.
   */
  public static Optional<DatabaseRole> given() {
    return NAMED.isBound() ? Optional.of(NAMED.get()) : Optional.empty();
  }

  /**
   * Gives transactions that begin during the work this role; a running one keeps its own.
   *
   * @throws IllegalArgumentException for the role of the team: only who is signed in makes a
   *     transaction of the team
   */
  public <T> T during(Supplier<T> work) {
    if (this == TEAM) {
      throw new IllegalArgumentException("The role of the team follows from who is signed in");
    }
    return ScopedValue.where(NAMED, this).call(work::get);
  }
}
