package org.heard.accounts.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one password of the practice site, made at its first start and kept in the data folder. */
@Component
@Profile("demo")
class DemoPassword {
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  /** The password, and whether it was made just now. */
  record Kept(String text, boolean isNew) {}

  private final Path file;

  DemoPassword(@Value("${heard.data}") Path data) {
    this.file = data.resolve("demo-password");
  }

  Kept readOrMake() {
    try {
      if (Files.exists(file)) {
        return new Kept(Files.readString(file).strip(), false);
      }
      String text = make(new SecureRandom());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text + System.lineSeparator());
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      return new Kept(text, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String make(SecureRandom random) {
    StringBuilder text = new StringBuilder("heard");
    for (int i = 0; i < 8; i++) {
      text.append(i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
