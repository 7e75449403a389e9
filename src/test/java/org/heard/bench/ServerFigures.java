package org.heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the server's processes used, as Linux counts it. */
final class ServerFigures {
  /** Linux counts processor time in hundredths of a second for everybody outside the kernel. */
  private static final double TICKS_A_SECOND = 100;

  private final long application;
  private final long database;

  /**
   * The figures of two processes of this machine.
   *
   * @param application number of the Java process
   * @param database number of the database server's first process
   */
  ServerFigures(long application, long database) {
    this.application = application;
    this.database = database;
  }

  /** Seconds of processor that the application used so far. */
  double applicationSeconds() {
    return seconds(application);
  }

  /** Seconds of processor that the living processes of the database used so far. */
  double databaseSeconds() {
    return ProcessHandle.of(database).stream()
        .flatMap(ProcessHandle::descendants)
        .mapToDouble(process -> seconds(process.pid()))
        .sum();
  }

  private static double seconds(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      // The name in parentheses can hold spaces; what follows it cannot.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** Bytes of heap that are still reachable, after a full collection. */
  long liveHeap() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(application),
            "GC.class_histogram");
    try {
      Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
      String last = "";
      try (Stream<String> lines = asked.inputReader().lines()) {
        last = lines.filter(line -> line.startsWith("Total")).findFirst().orElse("");
      }
      if (last.isEmpty()) {
        throw new IllegalStateException("no histogram of process " + application);
      }
      return Long.parseLong(last.strip().split("\\s+")[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
