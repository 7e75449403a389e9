package org.heard.accounts.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a signed-in person did something last. A page that is merely open sends heartbeats, and may
 * look for news: neither is an act. Kept apart from the servlet container, which counts every
 * request, and from Vaadin, whose own session ends without the one that somebody is signed in with.
 */
@Component
final class LastAct implements VaadinServiceInitListener {
  private static final String NAME = LastAct.class.getName();
  private static final String BY_ITSELF = NAME + ".by-itself";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> init.getUI().addPollListener(poll -> byItself()));
  }

  private static void byItself() {
    VaadinRequest request = VaadinRequest.getCurrent();
    if (request != null) {
      request.setAttribute(BY_ITSELF, true);
    }
  }

  /** After a request was answered; the answering finds out whether a person asked. */
  static void note(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    boolean heartbeat = "heartbeat".equals(request.getParameter("v-r"));
    if (session != null && !heartbeat && request.getAttribute(BY_ITSELF) == null) {
      session.setAttribute(NAME, now);
    }
  }

  /** The last act in a session, or the signing in. */
  static Instant of(@Nullable HttpSession session, Instant signedIn) {
    return session != null
            && session.getAttribute(NAME) instanceof Instant act
            && act.isAfter(signedIn)
        ? act
        : signedIn;
  }
}
