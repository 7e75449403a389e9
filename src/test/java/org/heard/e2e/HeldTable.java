package org.heard.e2e;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Holds a table so that whoever wants to write into it waits, half way through its work. */
final class HeldTable implements AutoCloseable {
  private final Connection holder;
  private final Connection watcher;

  HeldTable(String jdbcUrl, String table) {
    try {
      holder = DriverManager.getConnection(jdbcUrl, "postgres", "");
      watcher = DriverManager.getConnection(jdbcUrl, "postgres", "");
      holder.setAutoCommit(false);
      try (Statement statement = holder.createStatement()) {
        statement.execute("lock table " + table + " in exclusive mode");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void awaitSomebodyWaiting() {
    await("somebody to wait for the table").atMost(Duration.ofSeconds(20)).until(this::waited);
  }

  private boolean waited() throws SQLException {
    try (Statement statement = watcher.createStatement();
        ResultSet waiting =
            statement.executeQuery("select count(*) from pg_locks where not granted")) {
      return waiting.next() && waiting.getLong(1) > 0;
    }
  }

  @Override
  public void close() {
    try {
      holder.rollback();
      holder.close();
      watcher.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
