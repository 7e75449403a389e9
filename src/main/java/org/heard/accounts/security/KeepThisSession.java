package org.heard.accounts.security;

import org.heard.accounts.PasswordChosen;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever changes the own password stays signed in here, and only here. */
@Component
class KeepThisSession {

  @EventListener
  void on(PasswordChosen chosen) {
    SecurityContext context = SecurityContextHolder.getContext();
    Authentication now = context.getAuthentication();
    if (now != null
        && now.getPrincipal() instanceof SignedInPerson person
        && person.id().equals(chosen.person().value())) {
      SignedInPerson renewed = person.withEpoch(chosen.epoch());
      // The session holds this very context, so the change stays for the next request.
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              renewed, null, renewed.getAuthorities()));
    }
  }
}
