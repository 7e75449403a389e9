package org.heard.moderation.domain;

import java.util.Map;
import java.util.UUID;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/** A change of the roster or of somebody's way to be told, for the audit. */
record DutyAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static DutyAct planned(Shift shift) {
    return new DutyAct(
        "duty.planned",
        shift.id().toString(),
        Map.of(
            "first", shift.first().toString(),
            "from", shift.from().toString(),
            "second", shift.second().toString(),
            "to", shift.to().toString()));
  }

  static DutyAct removed(UUID shift) {
    return new DutyAct("duty.removed", shift.toString(), Map.of());
  }

  static DutyAct of(String action, PersonId person) {
    return new DutyAct(action, person.toString(), Map.of());
  }
}
