package org.heard.e2e;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that an application keeps: files, tables and memory. */
final class Remains {
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname) from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm', 'S') or c.relname in ('pg_stat_activity', 'pg_stats')
      """;

  private final RunningApplication application;
  private final Path temporary;
  private final Path room;

  /**
   * The remains of an application.
   *
   * @param temporary its folder for temporary files
   * @param room where what is taken down may lie
   */
  Remains(RunningApplication application, Path temporary, Path room) {
    this.application = application;
    this.temporary = temporary;
    this.room = room;
  }

  /** Everything that was printed and logged, and every file it made, those of PostgreSQL too. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(List.of(application.log()));
    for (Path folder : List.of(application.data(), temporary)) {
      try {
        Files.walkFileTree(folder, new Collecting(files));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** A server that runs takes files and folders away in the middle of a walk. */
  private static final class Collecting extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collecting(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
      if (what.isRegularFile() && Files.isReadable(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
      if (reason instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      return super.visitFileFailed(file, reason);
    }
  }

  /** Every row of every table of every schema, the system's own and what it says of work too. */
  Path tables() {
    Path file = room.resolve("tables.txt");
    try (Connection connection = application.database();
        Statement statement = connection.createStatement();
        BufferedWriter out = Files.newBufferedWriter(file)) {
      // Text that was put into a column of bytes is to be read as text.
      statement.execute("set bytea_output = 'escape'");
      for (String table : firstColumn(statement, TABLES)) {
        // A sequence has no type of its own that could be text; its columns as a row have.
        for (String row : firstColumn(statement, "select row(t.*)::text from " + table + " t")) {
          out.append(table).append(' ').append(row).append('\n');
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static List<String> firstColumn(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** Throws away what was taken down. */
  void forget() {
    Folders.delete(room);
  }

  /** What the application holds in memory and can still reach. */
  Path memory() {
    Path file = room.resolve("memory.hprof");
    try {
      Files.deleteIfExists(file);
      Process tool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(application.pid()),
                  "GC.heap_dump",
                  "-all=false",
                  file.toAbsolutePath().toString())
              .redirectErrorStream(true)
              .redirectOutput(room.resolve("jcmd.txt").toFile())
              .start();
      if (tool.onExit().join().exitValue() != 0 || !Files.exists(file)) {
        throw new IllegalStateException("no heap dump, see " + room.resolve("jcmd.txt"));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
