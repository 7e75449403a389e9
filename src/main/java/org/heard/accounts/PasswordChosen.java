package org.heard.accounts;

import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/**
 * A person chose a password.
 *
 * @param person who
 * @param epoch the number under which their sessions count from now on
 */
public record PasswordChosen(PersonId person, int epoch) implements AuditableEvent {

  @Override
  public String action() {
    return "person.password-chosen";
  }

  @Override
  public String subject() {
    return person.toString();
  }
}
