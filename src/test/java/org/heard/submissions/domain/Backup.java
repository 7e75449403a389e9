package org.heard.submissions.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Backup and restore as docs/operations.md describes them, through the protocol of PostgreSQL: the
 * embedded server comes without pg_dump. One file for each table.
 */
final class Backup {
  private static final List<String> MODULES =
      List.of("accounts", "audit", "consultations", "submissions", "moderation", "retention");
  private static final String DRILL = "drill";

  private final String address;

  /** Of the server that an address leads to, as its owner. */
  Backup(String jdbcUrl) {
    this.address = jdbcUrl;
  }

  /** The address of the database that is restored to. */
  String restored() {
    return address.replaceFirst("/postgres(?=\\?|$)", "/" + DRILL);
  }

  /** Everything but the wrapped keys. */
  void dumpData(Path folder) throws SQLException, IOException {
    dump(folder, "table_schema <> 'vault'");
  }

  /** The wrapped keys and tombstones. */
  void dumpVault(Path folder) throws SQLException, IOException {
    dump(folder, "table_schema = 'vault'");
  }

  private void dump(Path folder, String which) throws SQLException, IOException {
    Files.createDirectories(folder);
    try (Connection database = open(address)) {
      // All tables as they are at one moment.
      database.setAutoCommit(false);
      database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      for (String table : tables(database, which)) {
        try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
          database
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("copy " + table + " to stdout (format binary)", file);
        }
      }
      database.rollback();
    }
  }

  private static List<String> tables(Connection database, String which) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema = any('{%s,vault}') and table_type = 'BASE TABLE' and %s
                """
                    .formatted(String.join(",", MODULES), which))) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** An empty database in place of the one that was restored before. */
  void loseEverything() throws SQLException {
    try (Connection server = open(address);
        Statement statement = server.createStatement()) {
      statement.execute("drop database if exists " + DRILL + " with (force)");
      statement.execute("create database " + DRILL);
    }
    migrate("__root");
    for (String module : MODULES) {
      migrate(module);
    }
  }

  private void migrate(String module) {
    Flyway.configure()
        .dataSource(restored(), "postgres", "")
        .locations("classpath:db/migration/" + module)
        .table("flyway_schema_history_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  void remove() throws SQLException {
    try (Connection server = open(address);
        Statement statement = server.createStatement()) {
      statement.execute("drop database if exists " + DRILL + " with (force)");
    }
  }

  /** Puts tables back, each in place of what is there. */
  void restore(Path folder) throws SQLException, IOException {
    try (Connection database = open(restored());
        Statement statement = database.createStatement();
        Stream<Path> files = Files.list(folder)) {
      // As pg_restore does: references and triggers come last.
      statement.execute("set session_replication_role = replica");
      for (Path file : files.toList()) {
        restore(database, statement, file);
      }
    }
  }

  /** Puts one table back. */
  void restore(Path folder, String table) throws SQLException, IOException {
    try (Connection database = open(restored());
        Statement statement = database.createStatement()) {
      restore(database, statement, folder.resolve(table));
    }
  }

  private static void restore(Connection database, Statement statement, Path file)
      throws SQLException, IOException {
    String table = file.getFileName().toString();
    statement.execute("delete from " + table);
    try (InputStream rows = Files.newInputStream(file)) {
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin (format binary)", rows);
    }
  }

  private static Connection open(String address) throws SQLException {
    return DriverManager.getConnection(address, "postgres", "");
  }
}
