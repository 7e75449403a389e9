package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/safety-requirements.md names a test for each requirement; a test that is gone shows nothing.
 */
class SafetyRequirementsTest {
  private static final Path DOCUMENT = Path.of("docs", "safety-requirements.md");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:#(\\w+))?`");
  private static final Pattern ROW =
      Pattern.compile("^\\| [A-Z]{2,3}-\\d+(, [A-Z]{2,3}-\\d+)* \\|.*$", Pattern.MULTILINE);

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Map<String, String> tests = tests();
    List<MatchResult> named = NAMED.matcher(Files.readString(DOCUMENT)).results().toList();
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(named)
        .allSatisfy(one -> {
          assertThat(tests).containsKey(one.group(1));
          if (one.group(2) != null) {
            assertThat(tests.get(one.group(1))).contains("void " + one.group(2) + "(");
          }
        });
  }

  @Test
  void everyRequirementNamesWhatShowsIt() throws IOException {
    assertThat(ROW.matcher(Files.readString(DOCUMENT)).results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsPattern("(Test|IT)(#\\w+)?`|`bench/|\\.md\\)"));
  }

  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      return files
          .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
          .collect(Collectors.toMap(SafetyRequirementsTest::name, read(), (one, other) -> one));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static Function<Path, String> read() {
    return file -> {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
