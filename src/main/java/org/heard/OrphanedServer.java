package org.heard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL server that outlived its application (killed, power cut of the process). Only called
 * by the holder of the folder's lock, so nobody else can be using it.
 */
final class OrphanedServer {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private OrphanedServer() {}

  static void stop(Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> orphan = processOf(pidFile, cluster);
    if (orphan.isEmpty()) {
      // The machine went down with the server: the file is stale and PostgreSQL recovers by itself.
      Files.deleteIfExists(pidFile);
      return;
    }
    // SIGINT is PostgreSQL's "fast shutdown"; Java itself can only send SIGTERM and SIGKILL.
    new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).inheritIO().start();
    awaitGone(pidFile);
  }

  private static Optional<ProcessHandle> processOf(Path pidFile, Path cluster) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(pid).filter(process -> belongsTo(process, cluster));
  }

  private static boolean belongsTo(ProcessHandle process, Path cluster) {
    Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      String words =
          Files.isReadable(commandLine)
              ? Files.readString(commandLine)
              : process.info().commandLine().orElse("");
      return words.contains(cluster.toString());
    } catch (IOException e) {
      return false;
    }
  }

  private static void awaitGone(Path pidFile) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Files.exists(pidFile)) {
      if (Instant.now().isAfter(end)) {
        throw new IncompleteConfigurationException(
            "A database server from an earlier run does not stop. End the process named in "
                + pidFile);
      }
      LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
    }
  }
}
