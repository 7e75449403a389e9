package org.heard.moderation.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Origin;
import org.heard.submissions.SafeNoteArrived;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes concerns, in the very transaction of what caused them. Nobody is told here: {@link
 * Escalation} does that within a minute, so that a child's note depends on one insert only.
 */
@Component
class RaisedConcerns {
  private final ConcernRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RaisedConcerns(ConcernRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void raise(SafeNoteArrived arrived) {
    Origin origin = new Origin.Note(arrived.note(), arrived.kind());
    rows.add(Concern.fresh(ConcernId.random(), origin, arrived.arrived()));
  }

  /** Raises one about answers, unless there is an open one. */
  void raise(Origin.Answers origin) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Concern concern = Concern.fresh(ConcernId.random(), origin, hour);
    if (rows.add(concern)) {
      events.publishEvent(ConcernEvent.of("concern.raised", concern));
    }
  }
}
