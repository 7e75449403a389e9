package org.heard.accounts.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.heard.shared.DatabaseRole;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * The one place that tells PostgreSQL whom a transaction works for, with the first statement in it.
 * All of it is local to the transaction, so the connection goes back to the pool as it came: as a
 * visitor's. A transaction of nobody costs no statement (docs/decisions/0132).
 */
@Component
class RoleOfTransaction extends JdbcTransactionManager {
  private static final String ROLE = "ROLE_";

  RoleOfTransaction(DataSource pool) {
    super(pool);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    Optional<DatabaseRole> given = DatabaseRole.given();
    if (given.isPresent()) {
      become(connection, given.get());
    } else {
      Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
      if (somebody != null && isSignedIn(somebody)) {
        enter(connection, somebody);
      }
    }
  }

  private static boolean isSignedIn(Authentication somebody) {
    return somebody.isAuthenticated() && !(somebody instanceof AnonymousAuthenticationToken);
  }

  private static void become(Connection connection, DatabaseRole role) throws SQLException {
    if (role != DatabaseRole.VISITOR) {
      try (PreparedStatement statement =
          connection.prepareStatement("select set_config('role', ?, true)")) {
        statement.setString(1, role.inDatabase());
        statement.execute();
      }
    }
  }

  /** The database looks up itself which of the roles the person has, and which calls. */
  private static void enter(Connection connection, Authentication somebody) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select heard.enter(?::uuid, ?), set_config('role', ?, true)")) {
      statement.setString(
          1,
          somebody.getPrincipal() instanceof SignedInPerson person ? person.id().toString() : null);
      statement.setString(
          2,
          somebody.getAuthorities().stream()
              .map(GrantedAuthority::getAuthority)
              .filter(authority -> authority != null && authority.startsWith(ROLE))
              .map(authority -> authority.substring(ROLE.length()))
              .collect(Collectors.joining(",")));
      statement.setString(3, DatabaseRole.TEAM.inDatabase());
      statement.execute();
    }
  }
}
