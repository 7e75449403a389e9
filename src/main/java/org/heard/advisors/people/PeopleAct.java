package org.heard.advisors.people;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/** What somebody of the staff did about an advisor, or about a child who wants to be one. */
record PeopleAct(String action, String subject) implements AuditableEvent {

  static PeopleAct of(String action, PersonId about) {
    return new PeopleAct(action, about.toString());
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
