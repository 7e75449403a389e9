package org.heard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL in a folder, started and stopped with the application. */
final class EmbeddedDatabase implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final FileChannel lock;

  private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lock) {
    this.server = server;
    this.lock = lock;
  }

  /**
   * Starts the server, ending first an orphan that a killed application left on the same folder.
   *
   * @param data the data folder; made when it is not there
   * @param throwAway a fresh, quick and not durable database
   * @throws IncompleteConfigurationException when another Heard uses the folder
   */
  static EmbeddedDatabase start(Path data, boolean throwAway) {
    try {
      Path folder =
          data.toAbsolutePath().resolve(throwAway ? UUID.randomUUID().toString() : "postgres");
      Files.createDirectories(folder);
      FileChannel lock = lock(folder.resolve("heard.lock"));
      Path cluster = folder.resolve("cluster");
      OrphanedServer.stop(cluster);
      return new EmbeddedDatabase(start(data, cluster, throwAway), lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres start(Path data, Path cluster, boolean throwAway)
      throws IOException {
    String durable = throwAway ? "off" : "on";
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setOverrideWorkingDirectory(data.toAbsolutePath().resolve("postgres-program").toFile())
        .setCleanDataDirectory(throwAway)
        .setRegisterShutdownHook(throwAway)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", durable)
        .setServerConfig("synchronous_commit", durable)
        .setServerConfig("full_page_writes", durable)
        .setServerConfig("max_connections", "60")
        .setServerConfig("timezone", "UTC")
        .start();
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new IncompleteConfigurationException(
          "Another Heard is running on this data folder. Stop it first, or choose another folder"
              + " with HEARD_DATA.");
    }
    return channel;
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
