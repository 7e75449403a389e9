package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.accounts.security.SecondStepRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in whoever answers with a passkey, alone or instead of a code after the password. */
final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {
  private final PasskeyCheck check;
  private final SignInRows rows;
  private final SignedIn signedIn;
  private final AttemptLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PasskeyFilter(
      PasskeyCheck check,
      SignInRows rows,
      SignedIn signedIn,
      AttemptLimits limits,
      ApplicationEventPublisher events,
      Clock clock) {
    super(
        PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, TeamSecurity.PASSKEY_ADDRESS));
    this.check = check;
    this.rows = rows;
    this.signedIn = signedIn;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
    SavedRequestAwareAuthenticationSuccessHandler onward =
        new SavedRequestAwareAuthenticationSuccessHandler();
    onward.setDefaultTargetUrl("/team");
    setAuthenticationSuccessHandler(onward);
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    if (!limits.tryAttempt(Kind.SIGN_IN)) {
      throw new TooManyAttemptsException();
    }
    HttpSession session = request.getSession(false);
    Optional<PendingSignIn> pending = PendingSignIn.of(session, clock.instant());
    PasskeyQuestions.Who question =
        PasskeyQuestions.waiting(session)
            .orElseThrow(() -> new SecondStepRefusedException(Why.NOBODY));
    String answer = Optional.ofNullable(request.getParameter("answer")).orElse("");
    Optional<UUID> owner = check.check(question, answer);
    SignedInPerson person =
        owner
            .filter(id -> pending.isEmpty() || pending.get().person().id().equals(id))
            .flatMap(id -> rows.byId(id))
            .map(this::person)
            .orElseThrow(() -> refused(owner, pending.isPresent()));
    limits.succeeded(Kind.SIGN_IN);
    PendingSignIn.end(request.getSession());
    signedIn.note(person);
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
  }

  private SignedInPerson person(SignInRows.Entry entry) {
    return new SignedInPerson(
        entry.id(), entry.name(), rows.roles(entry.id()), entry.epoch(), clock.instant());
  }

  private PasskeyRefusedException refused(Optional<UUID> owner, boolean between) {
    events.publishEvent(SignInAct.failed(owner));
    return new PasskeyRefusedException(between);
  }
}
