package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.heard.accounts.security.SecondStepCheck.Outcome;
import org.heard.accounts.security.SecondStepRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in whoever gave the right password before and gives the second step now. */
final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {
  private static final String FIRST = SecondStepFilter.class.getName() + ".first";

  private final SecondStepCheck check;
  private final SignInRows rows;
  private final SignedIn signedIn;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondStepFilter(
      SecondStepCheck check,
      SignInRows rows,
      SignedIn signedIn,
      ApplicationEventPublisher events,
      Clock clock) {
    super(
        PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, TeamSecurity.SECOND_STEP_ADDRESS));
    this.check = check;
    this.rows = rows;
    this.signedIn = signedIn;
    this.events = events;
    this.clock = clock;
    SavedRequestAwareAuthenticationSuccessHandler onward =
        new SavedRequestAwareAuthenticationSuccessHandler();
    onward.setDefaultTargetUrl("/team");
    setAuthenticationSuccessHandler((request, response, person) -> {
      if (request.getAttribute(FIRST) != null) {
        response.sendRedirect(request.getContextPath() + TeamSecurity.RECOVERY_CODES_PAGE);
      } else {
        onward.onAuthenticationSuccess(request, response, person);
      }
    });
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    PendingSignIn pending =
        PendingSignIn.of(session, clock.instant())
            .filter(owed -> rows.lives(owed.person().id(), owed.person().epoch()))
            .orElseThrow(() -> new SecondStepRefusedException(Why.NOBODY));
    SignedInPerson person = pending.person();
    String typed = Optional.ofNullable(request.getParameter("code")).orElse("");
    Outcome outcome = check.check(person.id(), typed);
    switch (outcome) {
      case RIGHT -> {}
      case FIRST -> request.setAttribute(FIRST, true);
      case WRONG -> throw refused(person, Why.WRONG);
      case TOO_MANY -> throw refused(person, Why.TOO_MANY);
    }
    PendingSignIn.end(Objects.requireNonNull(session));
    signedIn.note(person);
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
  }

  private SecondStepRefusedException refused(SignedInPerson person, Why why) {
    events.publishEvent(SignInAct.secondStepFailed(person.id()));
    return new SecondStepRefusedException(why);
  }
}
