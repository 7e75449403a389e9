package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text becomes markup in one class, so that there is one place to look at (safety.md SE-12). */
class MarkupInOnePlaceTest {
  private static final Path CODE = Path.of("src/main/java/org/heard");

  @Test
  void noOtherClassWritesTheInsideOfAnElement() throws IOException {
    assertThat(filesWith("innerHTML")).containsExactly("uikit/SharedMarkup.java");
  }

  @Test
  void noClassUsesTheHtmlComponentOfFlow() throws IOException {
    assertThat(filesWith("com.vaadin.flow.component.Html;")).isEmpty();
  }

  private static List<String> filesWith(String words) throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && has(file, words))
          .map(file -> CODE.relativize(file).toString())
          .toList();
    }
  }

  private static boolean has(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
