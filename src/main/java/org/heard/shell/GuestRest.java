package org.heard.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;

/**
 * How long a visit to the page for translators may rest: a translator thinks longer than a child
 * does. It holds while any page of the visit is open; one that is drawn anew opens before the old
 * one closes.
 */
final class GuestRest {
  static final Duration LONGEST = Duration.ofMinutes(60);
  private static final int SECONDS = Math.toIntExact(LONGEST.toSeconds());

  private int pages;
  private int before;

  /** That of a visit. */
  static GuestRest of(VaadinSession visit) {
    GuestRest rest = visit.getAttribute(GuestRest.class);
    if (rest == null) {
      rest = new GuestRest();
      visit.setAttribute(GuestRest.class, rest);
    }
    return rest;
  }

  void opened(WrappedSession session) {
    if (pages++ == 0) {
      before = session.getMaxInactiveInterval();
    }
    session.setMaxInactiveInterval(SECONDS);
  }

  /** Whoever signed in meanwhile keeps the rules of that. */
  void closed(WrappedSession session) {
    if (--pages == 0 && session.getMaxInactiveInterval() == SECONDS) {
      session.setMaxInactiveInterval(before);
    }
  }
}
