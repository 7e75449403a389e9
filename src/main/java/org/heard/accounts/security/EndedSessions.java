package org.heard.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when the person was disabled, got other roles or another
 * password, or signed in too long ago. Asked of the database each time, so that it holds on every
 * node at once.
 */
final class EndedSessions extends OncePerRequestFilter {
  static final Duration LONGEST = Duration.ofHours(8);

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
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedInPerson person
        && !lives(person)) {
      end.logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }

  private boolean lives(SignedInPerson person) {
    return clock.instant().isBefore(person.since().plus(LONGEST))
        && rows.lives(person.id(), person.epoch());
  }
}
