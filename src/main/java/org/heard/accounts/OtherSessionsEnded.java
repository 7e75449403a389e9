package org.heard.accounts;

import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/**
 * A person ended all of its sessions but the present one.
 *
 * @param person who
 * @param epoch the number under which the present session counts from now on
 */
public record OtherSessionsEnded(PersonId person, int epoch) implements AuditableEvent {

  @Override
  public String action() {
    return "person.sessions-ended";
  }

  @Override
  public String subject() {
    return person.toString();
  }
}
