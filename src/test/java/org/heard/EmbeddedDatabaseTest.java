package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("module")
class EmbeddedDatabaseTest {
  @TempDir private Path folder;

  @Test
  void keepsWhatWasStoredAndFlushesItToTheDisk() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, false)) {
      run(database, "create table kept as select 1 as one");
      assertThat(read(database, "show fsync")).isEqualTo("on");
      assertThat(read(database, "show synchronous_commit")).isEqualTo("on");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, false)) {
      assertThat(read(database, "select one from kept")).isEqualTo("1");
    }
  }

  @Test
  void aSecondStartOnTheSameFolderIsRefusedInOneSentence() throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, false)) {
      assertThat(first.jdbcUrl()).startsWith("jdbc:postgresql:");
      assertThatExceptionOfType(IncompleteConfigurationException.class)
          .isThrownBy(() -> EmbeddedDatabase.start(folder, false))
          .withMessageContaining("HEARD_DATA");
    }
  }

  @Test
  void aServerLeftByAKilledApplicationIsStoppedFirst() throws Exception {
    Process application = application(folder);
    try (BufferedReader output = application.inputReader()) {
      assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
    } finally {
      application.destroyForcibly();
      application.waitFor(10, TimeUnit.SECONDS);
    }
    assertThat(folder.resolve("postgres/cluster/postmaster.pid")).exists();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, false)) {
      assertThat(read(database, "select one from kept")).isEqualTo("1");
    }
  }

  @Test
  void aStalePidFileDoesNotHinder() throws Exception {
    EmbeddedDatabase.start(folder, false).close();
    Files.writeString(
        folder.resolve("postgres/cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, false)) {
      assertThat(read(database, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void plainHttpIsForThisMachineOnly() {
    ProductionChecks.requireSecure(URI.create("http://localhost:8080"));
    ProductionChecks.requireSecure(URI.create("https://heard.example"));
    assertThatExceptionOfType(IncompleteConfigurationException.class)
        .isThrownBy(() -> ProductionChecks.requireSecure(URI.create("http://192.0.2.1")));
  }

  private static Process application(Path folder) throws java.io.IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledApplication.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), "postgres", "");
  }

  /** Stores something, says so, and waits to be killed. */
  static final class KilledApplication {
    private KilledApplication() {}

    public static void main(String[] args) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), false);
      EmbeddedDatabaseTest.run(database, "create table kept as select 1 as one");
      System.out.println("ready");
      new CountDownLatch(1).await(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS);
      database.close();
    }
  }
}
