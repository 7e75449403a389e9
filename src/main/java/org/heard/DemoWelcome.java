package org.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of {@code ./run}: where the demo is, and how to sign in. */
@Component
@Profile("demo")
class DemoWelcome {
  private final Path passwordFile;
  private final int port;

  DemoWelcome(HeardProperties properties, @Value("${server.port}") int port) {
    this.passwordFile = properties.data().resolve("demo-password");
    this.port = port;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void say() {
    // For the person at the terminal, so neither a log line nor a message bundle.
    System.out.printf(
        """

        Heard is ready: http://localhost:%1$d
        This is a demo: every answer in it is invented. Please write nothing real into it.

          For children     http://localhost:%1$d
          For the team     http://localhost:%1$d/team

          Sign in as       moderator, moderator2, analyst, manager, admin,
                           safeguarding, safeguarding2, facilitator, advisor
          Password         %2$s

        Ctrl-C stops Heard and its database.
        """,
        port, password());
  }

  private String password() {
    try {
      return Files.exists(passwordFile) ? Files.readString(passwordFile).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
