package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Where a sign-in leads. */
final class SignInAnswers {
  private static final Duration LONGEST_REST = Duration.ofMinutes(15);

  private SignInAnswers() {}

  static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    String why = problem instanceof TooManyAttemptsException ? "?limited" : "?error";
    response.sendRedirect(request.getContextPath() + TeamSecurity.SIGN_IN_PAGE + why);
  }

  static void tokenTooOld(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
      throws IOException {
    if (request.getRequestURI().equals(request.getContextPath() + TeamSecurity.SIGN_IN_ADDRESS)) {
      response.sendRedirect(request.getContextPath() + TeamSecurity.SIGN_IN_PAGE + "?again");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  static void startStaffSession(
      Authentication person, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(LONGEST_REST.toSeconds()));
  }
}
