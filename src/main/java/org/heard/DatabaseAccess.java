package org.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the database is, and its two users.
 *
 * @param owner owns the tables and migrates them, at start only
 * @param runtime works with them; owns nothing
 * @param derived whether only the owner was named, and Heard sees to the other one
 */
record DatabaseAccess(String url, DatabaseLogin owner, DatabaseLogin runtime, boolean derived) {

  /** On this machine and without passwords: nobody else reaches it. */
  static DatabaseAccess embedded(EmbeddedDatabase database) {
    return beside(database.jdbcUrl(), new DatabaseLogin("postgres", null));
  }

  /**
   * As the settings say.
   *
   * @throws IncompleteConfigurationException when some are missing
   */
  static DatabaseAccess named(HeardProperties.Db db) {
    requireComplete(db);
    DatabaseLogin user = new DatabaseLogin(Objects.requireNonNull(db.user()), db.password());
    if (!HeardProperties.Db.present(db.owner().user())) {
      return beside(db.jdbcUrl(), user);
    }
    DatabaseLogin owner =
        new DatabaseLogin(Objects.requireNonNull(db.owner().user()), db.owner().password());
    if (owner.user().equals(user.user())) {
      throw new IncompleteConfigurationException(
          "HEARD_DB_USER and HEARD_DB_OWNER_USER are the same. Name two users, or leave out"
              + " HEARD_DB_OWNER_USER and HEARD_DB_OWNER_PASSWORD and Heard makes the other one.");
    }
    return new DatabaseAccess(db.jdbcUrl(), owner, user, false);
  }

  private static DatabaseAccess beside(String url, DatabaseLogin owner) {
    return new DatabaseAccess(url, owner, owner.runtimeBeside(), true);
  }

  private static void requireComplete(HeardProperties.Db db) {
    List<String> missing = new ArrayList<>();
    if (!HeardProperties.Db.present(db.url()) && !HeardProperties.Db.present(db.name())) {
      missing.add("HEARD_DB_NAME");
    }
    if (!HeardProperties.Db.present(db.user())) {
      missing.add("HEARD_DB_USER");
    }
    if (!HeardProperties.Db.present(db.password())) {
      missing.add("HEARD_DB_PASSWORD");
    }
    if (HeardProperties.Db.present(db.owner().user())
        && !HeardProperties.Db.present(db.owner().password())) {
      missing.add("HEARD_DB_OWNER_PASSWORD");
    }
    if (!missing.isEmpty()) {
      throw new IncompleteConfigurationException(
          "The database is named, but these settings are missing: " + String.join(", ", missing));
    }
  }
}
