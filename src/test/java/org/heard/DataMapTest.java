package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** docs/privacy.md is a promise: every stored field is in it, with a reason and a time. */
@HeardTest
class DataMapTest {
  private static final Path DOCUMENT = Path.of("docs", "privacy.md");
  private static final Pattern TABLE = Pattern.compile("### `([a-z_]+\\.[a-z_]+)`");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z_]+)` \\| ([CSN]) \\| (\\S.*) \\| (\\S.*) \\|");

  @Autowired @AsOwner private JdbcClient jdbc;

  @Test
  void everyStoredFieldIsInTheDataMapAndNothingElse() throws IOException {
    assertThat(documented())
        .as("fields in %s against fields in the database", DOCUMENT)
        .containsExactlyInAnyOrderElementsOf(stored());
  }

  private List<String> stored() {
    return jdbc.sql(
            """
            select table_schema || '.' || table_name || '.' || column_name
            from information_schema.columns
            join information_schema.tables using (table_schema, table_name)
            where table_type = 'BASE TABLE'
              and table_schema not in ('pg_catalog', 'information_schema')
              and table_name not like 'flyway_schema_history%'
            """)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private static List<String> documented() throws IOException {
    List<String> fields = new ArrayList<>();
    String table = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher heading = TABLE.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        table = heading.group(1);
      } else if (row.matches() && !table.isEmpty()) {
        fields.add(table + "." + row.group(1));
      }
    }
    return fields;
  }
}
