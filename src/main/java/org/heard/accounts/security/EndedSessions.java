package org.heard.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heard.accounts.Sessions;
import org.heard.accounts.Sessions.End;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when the person was disabled, got other roles or another
 * password, did nothing for a while, or signed in too long ago. Asked of the database each time, so
 * that it holds on every node at once.
 */
final class EndedSessions extends OncePerRequestFilter {
  private final SignInRows rows;
  private final Clock clock;
  private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

  EndedSessions(SignInRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
      if (unknownSession(request)) {
        SessionEnd.note(request, End.GONE);
      }
      chain.doFilter(request, response);
      return;
    }
    Optional<End> why = why(person, LastAct.of(request.getSession(false), person.since()));
    if (why.isPresent()) {
      end.logout(request, response, authentication);
      SessionEnd.note(request, why.get());
      chain.doFilter(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      LastAct.note(request, clock.instant());
    }
  }

  private Optional<End> why(SignedInPerson person, Instant lastAct) {
    Instant now = clock.instant();
    if (!rows.lives(person.id(), person.epoch())) {
      return Optional.of(End.ENDED);
    }
    if (!now.isBefore(person.since().plus(Sessions.LONGEST))) {
      return Optional.of(End.LONG);
    }
    return now.isBefore(lastAct.plus(Sessions.LONGEST_REST))
        ? Optional.empty()
        : Optional.of(End.QUIET);
  }

  // A device that slept, or a server that started anew; only where somebody asks for a team page.
  private static boolean unknownSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null
        && !request.isRequestedSessionIdValid()
        && request.getSession(false) == null
        && TeamSecurity.teamPage(request);
  }
}
