package org.heard.accounts.security;

import org.heard.accounts.Passkeys;
import org.heard.shared.PasskeyQuestion;

/** A device with a passkey, for tests of pages. */
public final class PasskeyDevice {
  private final Authenticator authenticator = new Authenticator();

  /** The signed-in person registers it. */
  public Passkeys.Outcome register(Passkeys passkeys, String name) {
    PasskeyQuestion question = passkeys.begin();
    return passkeys.keep(question, authenticator.make(question), name);
  }
}
