package org.heard.e2e;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Two database servers, of which the second follows the first and can take over. A commit counts
 * once both have it.
 */
final class TwoDatabases implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Path folder;
  private final EmbeddedPostgres first;
  private final EmbeddedPostgres second;
  private boolean killed;

  private TwoDatabases(Path folder, EmbeddedPostgres first, EmbeddedPostgres second) {
    this.folder = folder;
    this.first = first;
    this.second = second;
  }

  static TwoDatabases start() throws IOException {
    Path folder = Files.createTempDirectory("heard-two-databases");
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    server(one).close();
    copy(one, two);
    setting(one, "synchronous_standby_names", "*");
    EmbeddedPostgres first = server(one);
    String source = "host=localhost port=%d user=postgres".formatted(first.getPort());
    setting(two, "primary_conninfo", source);
    Files.createFile(two.resolve("standby.signal"));
    EmbeddedPostgres second = server(two);
    TwoDatabases databases = new TwoDatabases(folder, first, second);
    await("the second server to follow")
        .atMost(LONG)
        .until(() ->
            databases.says(
                first, "select count(*) = 1 from pg_stat_replication where sync_state = 'sync'"));
    return databases;
  }

  private static EmbeddedPostgres server(Path data) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        // Off is usual in tests; here what counts as stored has to be.
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static void setting(Path data, String name, String value) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"),
        "%s = '%s'%n".formatted(name, value),
        StandardOpenOption.APPEND);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> {
        try {
          Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  /** An address that names both, as docs/operations.md says. */
  String address() {
    return "jdbc:postgresql://localhost:%d,localhost:%d/postgres?targetServerType=primary"
        .formatted(first.getPort(), second.getPort());
  }

  /** The first server dies as in a power cut. */
  void killFirst() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(folder.resolve("one/postmaster.pid")).getFirst());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.destroyForcibly();
    killed = true;
    server.onExit().join();
  }

  /** The second server takes over. */
  void promoteSecond() {
    says(second, "select pg_promote()");
    await("the second server to take writes")
        .atMost(LONG)
        .until(() -> says(second, "select not pg_is_in_recovery()"));
  }

  private boolean says(EmbeddedPostgres server, String question) {
    try (Connection connection = connection(server);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connection(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()), "postgres", "");
  }

  @Override
  public void close() throws IOException {
    second.close();
    if (!killed) {
      first.close();
    }
    Folders.delete(folder);
  }
}
