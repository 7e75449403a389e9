package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Puts a sign-out on record. */
@Component
class SignOut implements LogoutHandler {
  private final ApplicationEventPublisher events;

  SignOut(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedInPerson person
        && !person.childAdvisor()) {
      events.publishEvent(SignInAct.left(person.id()));
    }
  }
}
