package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that no layer runs looks green for ever. */
class TestLayerTest {
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Path JOURNEYS = TESTS.resolve(Path.of("org", "heard", "e2e"));
  private static final Pattern HAS_TESTS =
      Pattern.compile(
          "^\\s*@(Test|ParameterizedTest|RepeatedTest|Property|ArchTest)\\b", Pattern.MULTILINE);
  private static final Pattern ABSTRACT =
      Pattern.compile("^(public )?abstract class ", Pattern.MULTILINE);

  // A Bench measures and is started by hand.
  @Test
  void everyClassWithTestsHasANameThatARunPicksUp() throws IOException {
    assertThat(classesWithTests())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(name(path)).matches(".*(Test|IT|Bench)\\.java"));
  }

  @Test
  void journeysAndOnlyJourneysWalkTheBuiltApplication() throws IOException {
    assertThat(classesWithTests())
        .allSatisfy(path ->
            assertThat(name(path).endsWith("IT.java"))
                .as("%s: *IT belongs into e2e, everything else does not", path)
                .isEqualTo(path.startsWith(JOURNEYS)));
  }

  @Test
  void layersAreSeenFromWhatAClassUses() {
    assertThat(TestLayer.of(TestLayerTest.class)).isEqualTo(TestLayer.STYLE);
    assertThat(TestLayer.of(DataMapTest.class)).isEqualTo(TestLayer.MODULES);
    assertThat(TestLayer.of(EmbeddedDatabaseTest.class)).isEqualTo(TestLayer.MODULES);
  }

  private static List<Path> classesWithTests() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(path -> name(path).endsWith(".java"))
          .filter(path -> HAS_TESTS.matcher(read(path)).find())
          .filter(path -> !ABSTRACT.matcher(read(path)).find())
          .toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
