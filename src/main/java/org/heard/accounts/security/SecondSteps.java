package org.heard.accounts.security;

import java.time.Clock;
import org.heard.accounts.AttemptLimits;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Scope;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts the second step and passkeys among the filters, with the session rules of the first. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SecondSteps extends AbstractHttpConfigurer<SecondSteps, HttpSecurity> {
  private final SecondStepCheck check;
  private final PasskeyCheck passkeys;
  private final SignInRows rows;
  private final SignedIn signedIn;
  private final AttemptLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondSteps(
      SecondStepCheck check,
      PasskeyCheck passkeys,
      SignInRows rows,
      SignedIn signedIn,
      AttemptLimits limits,
      ApplicationEventPublisher events,
      Clock clock) {
    this.check = check;
    this.passkeys = passkeys;
    this.rows = rows;
    this.signedIn = signedIn;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void configure(HttpSecurity http) {
    add(http, new SecondStepFilter(check, rows, signedIn, events, clock));
    add(http, new PasskeyFilter(passkeys, rows, signedIn, limits, events, clock));
  }

  private static void add(HttpSecurity http, AbstractAuthenticationProcessingFilter filter) {
    filter.setAuthenticationFailureHandler(SignInAnswers::failed);
    filter.setSessionAuthenticationStrategy(
        http.getSharedObject(SessionAuthenticationStrategy.class));
    filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
  }
}
