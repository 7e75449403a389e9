package org.heard.demo;

import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Consultations;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks before anybody else of the demo writes anything: an empty database becomes a demo, a demo
 * stays one, any other is refused and the application ends.
 */
@Component
@Profile("demo")
class DemoGuard {
  private final DemoMarker marker;
  private final People people;
  private final Consultations consultations;

  DemoGuard(DemoMarker marker, People people, Consultations consultations) {
    this.marker = marker;
    this.people = people;
    this.consultations = consultations;
  }

  // Before the demo's accounts are made, which listen to the same event.
  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void look() {
    if (marker.isThere()) {
      return;
    }
    if (!consultations.open().isEmpty()
        || !SystemWork.as(people::all, Role.ADMINISTRATOR).isEmpty()) {
      throw new DemoRefusedException();
    }
    marker.put();
  }
}
