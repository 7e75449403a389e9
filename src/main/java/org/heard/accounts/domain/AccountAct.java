package org.heard.accounts.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.accounts.Role;
import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/** What somebody did to an account. */
record AccountAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static AccountAct of(String action, PersonId person) {
    return new AccountAct(action, person.toString(), Map.of());
  }

  static AccountAct withRoles(String action, PersonId person, Collection<Role> roles) {
    String words =
        roles.stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining("."));
    return new AccountAct(
        action, person.toString(), Map.of("roles", words.isEmpty() ? "none" : words));
  }

  static AccountAct assigned(PersonId person, int consultations) {
    return new AccountAct(
        "person.assigned",
        person.toString(),
        Map.of("consultations", Integer.toString(consultations)));
  }
}
