package org.heard.moderation.domain;

import java.util.Map;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.shared.AuditableEvent;

/** An act on a concern for the audit: ids and a count. Never how urgent it is or how it ended. */
record ConcernEvent(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static ConcernEvent of(String action, Concern concern) {
    return new ConcernEvent(
        action, concern.id().toString(), Map.of("version", Integer.toString(concern.version())));
  }

  static ConcernEvent of(Act act, Concern concern) {
    return of(
        switch (act) {
          case Act.Acknowledge acknowledge -> "concern.acknowledged";
          case Act.TakeOver takeOver -> "concern.taken-over";
          case Act.Judge judge -> "concern.judged";
          case Act.ProposeClosing propose -> "concern.closing-proposed";
          case Act.ConfirmClosing confirm -> "concern.closed";
          case Act.RefuseClosing refuse -> "concern.closing-refused";
        },
        concern);
  }
}
