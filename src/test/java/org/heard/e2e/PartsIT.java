package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every build says what it is made of, inside of the jar that runs. */
class PartsIT {
  private static final String FOLDER = "META-INF/sbom/";

  @Test
  void theJarNamesTheLibrariesOfTheServerWithVersionHashAndLicence() throws IOException {
    List<JsonNode> parts =
        read("application.cdx.json").required("components").valueStream().toList();
    assertThat(parts)
        .extracting(part -> part.required("name").stringValue())
        .contains("vaadin-spring", "tink", "postgresql", "spring-security-web", "icu4j");
    assertThat(parts)
        .allSatisfy(part -> {
          assertThat(part.required("version").stringValue()).isNotBlank();
          assertThat(part.required("hashes")).isNotEmpty();
          assertThat(part.required("licenses")).isNotEmpty();
        });
  }

  @Test
  void theJarNamesThePartsOfThePagesWithVersionAndHash() throws IOException {
    JsonNode lit = read("package-lock.json").required("packages").required("node_modules/lit");
    assertThat(lit.required("version").stringValue()).isNotBlank();
    assertThat(lit.required("integrity").stringValue()).startsWith("sha512-");
  }

  private static JsonNode read(String name) throws IOException {
    try (JarFile jar = new JarFile(RunningApplication.jar().toFile())) {
      JarEntry entry = jar.getJarEntry(FOLDER + name);
      assertThat(entry)
          .as("%s in the jar; Maven leaves it out when it builds with -o", name)
          .isNotNull();
      try (InputStream bytes = jar.getInputStream(entry)) {
        return JsonMapper.shared().readTree(bytes);
      }
    }
  }
}
