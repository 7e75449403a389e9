package org.heard.e2e;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
      try (Stream<Path> inside = Files.walk(folder)) {
        inside.filter(Files::isRegularFile).filter(Files::isReadable).forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
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
