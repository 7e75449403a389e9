package org.heard.submissions.ui.child;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The number by which a browser and the server know a visit. A visit into which answers come is
 * worth more than before, so it gets another number, as at sign-in: whoever knew the one before, or
 * made the browser use one of theirs, has nothing of it (safety.md SE-7).
 */
final class VisitId {
  private VisitId() {}

  /** From the answer to the present request on. All windows of the visit go on. */
  static void renew() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present) {
      HttpServletRequest request = present.getRequest();
      HttpSession session = request.getSession(false);
      // The number of a visit that only begins is known to nobody yet.
      if (session != null && !session.isNew()) {
        // Vaadin's reinitializeSession would begin a session with other limits of time: a person
        // of the team who looks here would stay signed in for longer.
        request.changeSessionId();
      }
    }
  }
}
