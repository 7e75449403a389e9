package org.heard;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections of the one who owns the tables: for roles and migrations, before anything else runs.
 * Each is closed after use, and from {@link #close} on there are none. Not a {@code DataSource}
 * itself, so that nobody gets it by asking for one.
 */
final class OwnerDatabase implements AutoCloseable {
  private final String url;
  private final DatabaseLogin login;
  private volatile boolean closed;

  OwnerDatabase(String url, DatabaseLogin login) {
    this.url = url;
    this.login = login;
  }

  String user() {
    return login.user();
  }

  DataSource dataSource() {
    return new AbstractDataSource() {
      @Override
      public Connection getConnection() throws SQLException {
        if (closed) {
          throw new SQLException("Nothing is done as the owner of the tables after the start");
        }
        return DriverManager.getConnection(url, login.user(), login.password());
      }

      @Override
      public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("There is one owner");
      }
    };
  }

  @Override
  public void close() {
    closed = true;
  }
}
