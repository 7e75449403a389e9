package org.heard.accounts.security;

import java.time.Clock;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Scope;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts the second step among the filters, with the same session rules as the first. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SecondSteps extends AbstractHttpConfigurer<SecondSteps, HttpSecurity> {
  private final SecondStepCheck check;
  private final SignInRows rows;
  private final SignedIn signedIn;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondSteps(
      SecondStepCheck check,
      SignInRows rows,
      SignedIn signedIn,
      ApplicationEventPublisher events,
      Clock clock) {
    this.check = check;
    this.rows = rows;
    this.signedIn = signedIn;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void configure(HttpSecurity http) {
    SecondStepFilter filter = new SecondStepFilter(check, rows, signedIn, events, clock);
    filter.setAuthenticationFailureHandler(SignInAnswers::failed);
    filter.setSessionAuthenticationStrategy(
        http.getSharedObject(SessionAuthenticationStrategy.class));
    filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
  }
}
