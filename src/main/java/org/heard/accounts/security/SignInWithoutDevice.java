package org.heard.accounts.security;

import org.heard.accounts.PracticeSignIn;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class SignInWithoutDevice implements PracticeSignIn {
  private final SignIn signIn;

  SignInWithoutDevice(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Authentication signIn(String signInName, String password) {
    try {
      return signIn.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(signInName, password));
    } catch (SecondStepOwedException owed) {
      SignedInPerson person = owed.person();
      return UsernamePasswordAuthenticationToken.authenticated(
          person, null, person.getAuthorities());
    }
  }
}
