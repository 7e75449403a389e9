package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Severity;
import org.junit.jupiter.api.Test;

/** docs/xlsform.md says of each type what really becomes of it. */
class DocumentedTypesTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z_-]+)` \\| (imported|changed|refused)");

  @Test
  void everyTypeIsInTheDocument() throws IOException {
    assertThat(documented().keySet())
        .containsExactlyElementsOf(Arrays.stream(Type.values()).map(Type::written).toList());
  }

  @Test
  void everyTypeBecomesWhatTheDocumentSays() throws IOException {
    documented()
        .forEach((type, fate) -> {
          Imported<Questionnaire> read = Forms.markdown(form(type));
          String really =
              read instanceof Imported.Refused
                  ? "refused"
                  : read.report().of(Severity.CHANGED).isEmpty() ? "imported" : "changed";
          assertThat(really).as("%s: %s", type, read.report()).isEqualTo(fate);
        });
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("docs/xlsform.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.lookingAt()) {
        types.put(row.group(1), row.group(2));
      }
    }
    return types;
  }

  private static String form(String type) {
    String list = type.matches("select_one|select_multiple|rank") ? " list" : "";
    String parameters = type.equals("range") ? "start=0 end=10 step=2" : "";
    String rows =
        switch (type) {
          case "begin_group", "end_group" -> "| | begin_group | x | X | |\n| | end_group | | | |\n";
          case "end_repeat" -> "| | end_repeat | | | |\n";
          default -> "| | %s%s | x | X | %s |\n".formatted(type, list, parameters);
        };
    return """
    | survey |
    | | type | name | label::English (en) | parameters |
    %s| | text | last | Last | |
    | choices |
    | | list_name | name | label::English (en) |
    | | list | a | A |
    """
        .formatted(rows);
  }
}
