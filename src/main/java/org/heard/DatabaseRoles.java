package org.heard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.heard.shared.DatabaseRole;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes what is missing of the roles in the database: one for each kind of work, and the login that
 * may take them. Where an administrator of the database made them, nothing is changed.
 *
 * @see <a href="file:docs/decisions/0132-a-second-wall-in-the-database.md">decision 0132</a>
 */
final class DatabaseRoles {
  // "heard", "role" in ASCII, cut to 8 bytes: two nodes that start at once come one after the
  // other.
  private static final long LOCK = 0x6865_6172_6472_6f6cL;
  private static final String NOT_ALLOWED = "42501";
  private static final String NOT_LET_IN = "28";

  private DatabaseRoles() {}

  /**
   * Sees to the roles and the login.
   *
   * @param always whether the login gets this password at each start, because nobody chose it
   * @throws IncompleteConfigurationException when something is missing that the owner may not make
   */
  static void prepare(OwnerDatabase owner, DatabaseLogin runtime, boolean always) {
    try (Connection connection = owner.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      prepare(connection, runtime, always);
      connection.commit();
    } catch (SQLException | DataAccessException e) {
      throw refusal(e, owner.user())
          .<RuntimeException>map(IncompleteConfigurationException::new)
          .orElseGet(() ->
              new DataAccessResourceFailureException(
                  "The roles of the database could not be looked at as " + owner.user(), e));
    }
  }

  private static void prepare(Connection connection, DatabaseLogin runtime, boolean always)
      throws SQLException {
    JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> true).list();
    for (DatabaseRole role : DatabaseRole.values()) {
      if (missing(jdbc, role.inDatabase())) {
        jdbc.sql("create role " + role.inDatabase() + " nologin").update();
      }
    }
    boolean fresh = missing(jdbc, runtime.user());
    if (fresh) {
      jdbc.sql("create role " + quoted(runtime.user()) + " login").update();
    }
    if ((fresh || always) && runtime.password() != null) {
      // Sealed here, so that no log of the server can hold it.
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(runtime.user(), runtime.password().toCharArray(), "scram-sha-256");
    }
    for (DatabaseRole role : DatabaseRole.values()) {
      admit(jdbc, runtime.user(), role);
    }
  }

  private static boolean missing(JdbcClient jdbc, String role) {
    return !jdbc.sql("select exists (select from pg_roles where rolname = :role)")
        .param("role", role)
        .query(Boolean.class)
        .single();
  }

  /** Only the visitor's rights are always there; every other role has to be taken. */
  private static void admit(JdbcClient jdbc, String user, DatabaseRole role) {
    boolean always = role == DatabaseRole.VISITOR;
    boolean asWanted =
        jdbc.sql(
                """
                select exists (select from pg_auth_members m
                where m.roleid = :role::regrole and m.member = quote_ident(:user)::regrole
                  and m.inherit_option = :inherit and m.set_option = :set)
                """)
            .param("role", role.inDatabase())
            .param("user", user)
            .param("inherit", always)
            .param("set", !always)
            .query(Boolean.class)
            .single();
    if (!asWanted) {
      jdbc.sql(
              "grant %s to %s with inherit %s, set %s"
                  .formatted(role.inDatabase(), quoted(user), always, !always))
          .update();
    }
  }

  /** What to say when the settings are the reason; nothing when the database is away. */
  private static Optional<String> refusal(Throwable thrown, String user) {
    String state = thrown instanceof SQLException sql ? sql.getSQLState() : null;
    if (state == null && thrown.getCause() instanceof SQLException cause) {
      state = cause.getSQLState();
    }
    if (NOT_ALLOWED.equals(state)) {
      return Optional.of(
          ("The database user %s may not make the roles of Heard. Let an administrator of the"
                  + " database run the lines of docs/operations.md, \"Users of the database\","
                  + " and name the two users in HEARD_DB_USER and HEARD_DB_OWNER_USER.")
              .formatted(user));
    }
    return state != null && state.startsWith(NOT_LET_IN)
        ? Optional.of(
            ("The database does not let %s in. Is the password right? An installation from before"
                    + " there were two users is described in docs/operations.md, \"Users of the"
                    + " database\".")
                .formatted(user))
        : Optional.empty();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
