package org.heard.accounts.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the first administrator's link where only who runs the server reads it. */
@Component
@Profile("!demo & !test")
class AnnounceFirstAdministrator {
  private static final Logger LOG = LoggerFactory.getLogger(AnnounceFirstAdministrator.class);

  private final FirstAdministrator first;

  AnnounceFirstAdministrator(FirstAdministrator first) {
    this.first = first;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    first
        .link()
        .ifPresent(link ->
            LOG.info(
                "Nobody can manage people yet. The first administrator (sign-in name \"{}\")"
                    + " chooses a password within {} hours at {}",
                FirstAdministrator.NAME.text(),
                SetupLinks.LASTS.toHours(),
                link));
  }
}
