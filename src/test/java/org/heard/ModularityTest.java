package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The module table of the design, held by Spring Modulith, drawn into docs/modules, and written
 * down for the start of the application, which would otherwise read every class to learn it.
 */
class ModularityTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(HeardApplication.class);
  private static final Path DRAWING = Path.of("docs/modules/README.md");
  private static final Path FOR_THE_START =
      Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

  @Test
  void everyModuleUsesOnlyWhatItMay() {
    assertThat(MODULES.stream().count()).isGreaterThanOrEqualTo(12);
    MODULES.verify();
  }

  @Test
  void theDrawnModulesAreTheRealOnes() throws IOException {
    expectUpToDate(DRAWING, ModuleDrawing.of(MODULES));
  }

  @Test
  void theModulesWrittenDownForTheStartAreTheRealOnes() throws IOException {
    JsonNode modules = new JsonMapper().readTree(new ApplicationModulesExporter(MODULES).toJson());
    // Their order says who comes first; dependencies are drawn above and come in any order.
    modules.forEach(module -> ((ObjectNode) module).remove("dependencies"));
    expectUpToDate(FOR_THE_START, modules.toPrettyString() + "\n");
  }

  private static void expectUpToDate(Path file, String now) throws IOException {
    String committed = Files.exists(file) ? Files.readString(file) : "";
    if (!now.equals(committed)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
    }
    assertThat(committed)
        .as("%s was stale and has been written anew: look at it and commit it", file)
        .isEqualTo(now);
  }
}
