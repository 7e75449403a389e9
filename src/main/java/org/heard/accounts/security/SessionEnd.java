package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.heard.accounts.Sessions.End;
import org.jspecify.annotations.Nullable;

/** Why a session ended, kept in the empty one after it, so that the sign-in page can say so. */
final class SessionEnd {
  private static final String NAME = SessionEnd.class.getName();

  private SessionEnd() {}

  static void note(HttpServletRequest request, End end) {
    request.getSession().setAttribute(NAME, end);
  }

  static Optional<End> of(@Nullable HttpSession session) {
    return session != null && session.getAttribute(NAME) instanceof End end
        ? Optional.of(end)
        : Optional.empty();
  }
}
