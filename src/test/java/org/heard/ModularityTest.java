package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The module table of the design, held by Spring Modulith and drawn into docs/modules. */
class ModularityTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(HeardApplication.class);
  private static final Path DRAWING = Path.of("docs/modules/README.md");

  @Test
  void everyModuleUsesOnlyWhatItMay() {
    assertThat(MODULES.stream().count()).isGreaterThanOrEqualTo(12);
    MODULES.verify();
  }

  @Test
  void theDrawnModulesAreTheRealOnes() throws IOException {
    String now = ModuleDrawing.of(MODULES);
    String committed = Files.exists(DRAWING) ? Files.readString(DRAWING) : "";
    if (!now.equals(committed)) {
      Files.createDirectories(DRAWING.getParent());
      Files.writeString(DRAWING, now);
    }
    assertThat(committed)
        .as("%s was stale and has been written anew: look at it and commit it", DRAWING)
        .isEqualTo(now);
  }
}
