package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Migrations only add: while nodes are changed one after the other, the version before works on the
 * tables of the next one (REL-10). What is no longer used goes a version later, when nobody asks
 * for it any more; such a file then stands in {@link #TAKING_AWAY} with its reason.
 */
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");

  /** Files that may take something away, each with the version that used it last. */
  private static final List<String> TAKING_AWAY = List.of();

  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("\\bdrop\\s+(table|schema|column|view|sequence|function)\\b"),
          Pattern.compile("\\brename\\b"),
          Pattern.compile("\\balter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type\\b"),
          Pattern.compile("\\balter\\s+column\\s+\\w+\\s+(set\\s+not\\s+null|drop\\s+default)\\b"),
          Pattern.compile("\\badd\\s+column\\b(?=[^,;]*\\bnot\\s+null\\b)(?![^,;]*\\bdefault\\b)"));

  static Stream<Path> migrations() throws IOException {
    return Files.walk(FOLDER)
        .filter(file -> file.toString().endsWith(".sql"))
        .filter(file -> !TAKING_AWAY.contains(FOLDER.relativize(file).toString()));
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void theVersionBeforeCanWorkOnTheTablesOfTheNext(Path file) throws IOException {
    assertThat(takenAway(Files.readString(file, StandardCharsets.UTF_8)))
        .as("%s takes away or demands what the version before does not know of", file)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table submissions.draft;",
        "alter table x drop column y;",
        "alter table x rename column y to z;",
        "ALTER TABLE x ALTER COLUMN y TYPE text;",
        "alter table x alter column y set not null;",
        "alter table x add column a int default 0,\n  add column b int not null;"
      })
  void theCheckFindsWhatWouldBreakIt(String sql) {
    assertThat(takenAway(sql)).isNotEmpty();
  }

  @Test
  void whatOnlyAddsPasses() {
    assertThat(
            takenAway(
                """
                -- never drop table here
                alter table x add column a int, add column b int not null default 0;
                create table y (id uuid primary key, z text not null);
                """))
        .isEmpty();
  }

  private static List<String> takenAway(String sql) {
    String plain = sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
    return FORBIDDEN.stream()
        .flatMap(pattern -> pattern.matcher(plain).results().map(found -> found.group()))
        .toList();
  }
}
