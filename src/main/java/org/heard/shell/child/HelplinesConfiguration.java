package org.heard.shell.child;

import java.nio.file.Path;
import org.heard.shared.helplines.HelplineDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The helplines: a file of the operator's own, or those that come with Heard. */
@Configuration(proxyBeanMethods = false)
class HelplinesConfiguration {

  @Bean
  HelplineDirectory helplines(@Value("${heard.helplines-file:#{null}}") @Nullable Path own) {
    return own == null ? HelplineDirectory.shipped() : HelplineDirectory.read(own);
  }
}
