package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.heard.accounts.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where a sign-in leads. */
final class SignInAnswers {
  /** Child advisors come in by a door of their own and come back to it. */
  static final String CHILD_SIGN_IN_PAGE = "/sign-in";

  private SignInAnswers() {}

  static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    response.sendRedirect(request.getContextPath() + atTheRightDoor(request, onward(problem)));
  }

  private static String atTheRightDoor(HttpServletRequest request, String onward) {
    return request.getParameter("child") == null
        ? onward
        : onward.replaceFirst("^" + TeamSecurity.SIGN_IN_PAGE, CHILD_SIGN_IN_PAGE);
  }

  private static String onward(AuthenticationException problem) {
    return switch (problem) {
      case TooManyAttemptsException ignored -> TeamSecurity.SIGN_IN_PAGE + "?limited";
      case SecondStepRefusedException refused ->
          switch (refused.why()) {
            case NOBODY -> TeamSecurity.SIGN_IN_PAGE + "?again";
            case WRONG -> TeamSecurity.SECOND_STEP_PAGE + "?error";
            case TOO_MANY -> TeamSecurity.SECOND_STEP_PAGE + "?limited";
          };
      case PasskeyRefusedException refused ->
          (refused.between() ? TeamSecurity.SECOND_STEP_PAGE : TeamSecurity.SIGN_IN_PAGE)
              + "?passkey";
      default -> TeamSecurity.SIGN_IN_PAGE + "?error";
    };
  }

  /** The session gets a new id here too: it has become worth more. */
  static AuthenticationFailureHandler halfway(Clock clock) {
    return (request, response, problem) -> {
      if (problem instanceof SecondStepOwedException owed) {
        PendingSignIn.begin(request.getSession(), owed, clock.instant());
        request.changeSessionId();
        response.sendRedirect(request.getContextPath() + TeamSecurity.SECOND_STEP_PAGE);
      } else {
        failed(request, response, problem);
      }
    };
  }

  static void tokenTooOld(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
      throws IOException {
    String address = request.getRequestURI().substring(request.getContextPath().length());
    if (address.equals(TeamSecurity.SIGN_IN_ADDRESS)
        || address.equals(TeamSecurity.SECOND_STEP_ADDRESS)
        || address.equals(TeamSecurity.PASSKEY_ADDRESS)) {
      response.sendRedirect(
          request.getContextPath() + atTheRightDoor(request, TeamSecurity.SIGN_IN_PAGE + "?again"));
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  static void startStaffSession(
      Authentication person, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(Sessions.LONGEST_REST.toSeconds()));
  }
}
