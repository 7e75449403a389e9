package org.heard.submissions.domain;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.heard.submissions.KeysFile;
import org.heard.submissions.KeysUnusableException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the keys: a named file, or one beside the embedded database, made at the first start. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

  @Bean
  KeysFile keysFile(
      @Value("${heard.keys-file:#{null}}") @Nullable Path named,
      @Value("${heard.embedded:false}") boolean embedded,
      @Value("${heard.data}") Path data) {
    if (named != null) {
      return KeysFile.read(named);
    }
    if (!embedded) {
      throw new KeysUnusableException(
          "No keys file is named. Make one with --heard.keys.make=<file> and set HEARD_KEYS_FILE.",
          new NoSuchFileException("HEARD_KEYS_FILE"));
    }
    Path own = data.resolve("keys.json");
    return Files.exists(own) ? KeysFile.read(own) : KeysFile.make(own);
  }
}
