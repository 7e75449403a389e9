package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles of child pages know start and end, never left and right: right-to-left pages mirror. */
class MirroredStyleTest {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final List<Pattern> SIDES =
      List.of(
          Pattern.compile("(?<![\\w-])(left|right)\\s*:"),
          Pattern.compile("(margin|padding|border|inset)-(left|right)"),
          Pattern.compile("border-(top|bottom)-(left|right)-radius"),
          Pattern.compile("(text-align|float|clear)\\s*:\\s*(left|right)"));
  private static final Pattern FOUR =
      Pattern.compile(
          "(?:padding|margin|inset)\\s*:\\s*([^;\\s]+) ([^;\\s]+) ([^;\\s]+) ([^;\\s]+)\\s*[;}]");

  @ParameterizedTest
  @ValueSource(strings = {"child.css", "looks.css", "terms.css", "media.css", "tokens.css"})
  void nothingStandsOnOneSideOnly(String file) throws IOException {
    String style =
        COMMENT.matcher(Files.readString(Path.of("frontend/styles", file))).replaceAll("");
    assertThat(style).isNotBlank();
    SIDES.forEach(side -> assertThat(style).doesNotContainPattern(side));
    Matcher four = FOUR.matcher(style);
    while (four.find()) {
      assertThat(four.group(2)).as(four.group()).isEqualTo(four.group(4));
    }
  }
}
