package org.heard;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Several Spring contexts live in one test run, and each would have its own idea of who is signed
 * in while {@code SecurityContextHolder} knows only the newest. Here they share one.
 */
@TestConfiguration(proxyBeanMethods = false)
class OneSecurityContext {
  private static final SecurityContextHolderStrategy SHARED =
      new VaadinAwareSecurityContextHolderStrategy();

  @Bean
  SecurityContextHolderStrategy sharedSecurityContext() {
    return SHARED;
  }
}
