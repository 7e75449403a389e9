package org.heard.shared.reprisals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FocalPointsTest {
  private static final LocalDate READ = LocalDate.of(2026, 11, 27);

  @TempDir private Path folder;

  @Test
  void everyShippedEntrySaysWhereItWasReadAndThatNobodyMadeSureOfIt() {
    assertThat(FocalPoints.shipped().points())
        .isNotEmpty()
        .allSatisfy(point -> {
          assertThat(point.page()).startsWith("https://www.ohchr.org/");
          assertThat(point.sources()).isNotEmpty();
          assertThat(point.sourceRead()).isAfterOrEqualTo(READ);
          assertThat(point.confirmed()).isNull();
        });
  }

  @Test
  void anEntryGrowsOldUnlessSomebodyMakesSureOfIt() {
    FocalPoint read = point(null);
    assertThat(read.old(READ.plusDays(179))).isFalse();
    assertThat(read.old(READ.plusDays(180))).isTrue();
    assertThat(point(READ.plusDays(100)).old(READ.plusDays(180))).isFalse();
  }

  @Test
  void anOperatorBringsItsOwn() throws IOException {
    assertThat(
            FocalPoints.read(
                    file(
                        """
                        {"points": [{"name": "One", "page": "p", "sources": ["s"],
                          "sourceRead": "2026-11-27", "confirmed": "2026-12-01"}]}
                        """))
                .points())
        .containsExactly(
            new FocalPoint("One", null, "p", List.of("s"), READ, LocalDate.of(2026, 12, 1)));
  }

  @Test
  void whatIsNoSuchListIsRefused() throws IOException {
    for (String text : List.of("", "{}", "{\"points\": [{\"name\": \"One\", \"page\": \"p\"}]}")) {
      Path file = file(text);
      assertThatIllegalArgumentException().isThrownBy(() -> FocalPoints.read(file));
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("points.json"), text);
  }

  private static FocalPoint point(@Nullable LocalDate confirmed) {
    return new FocalPoint("One", null, "p", List.of("s"), READ, confirmed);
  }
}
