package org.heard.moderation.ui.team;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes every connection of the pool, as a database that does not answer does. */
final class TakenConnections implements AutoCloseable {
  private final List<Connection> taken = new ArrayList<>();

  TakenConnections(HikariDataSource pool) throws SQLException {
    for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
      taken.add(pool.getConnection());
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : taken) {
      connection.close();
    }
  }
}
