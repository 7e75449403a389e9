package org.heard.submissions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteArrived;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SealedSafeNotes implements SafeNotes {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Storage storage;
  private final SafeNoteReader notes;
  private final AttemptLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SealedSafeNotes(
      JdbcClient jdbc,
      Vault vault,
      Storage storage,
      SafeNoteReader notes,
      AttemptLimits limits,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.storage = storage;
    this.notes = notes;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public Left leave(
      SafeNoteId id, SafeNote note, Optional<ConsultationId> page, Optional<DraftToken> visit) {
    if (note.empty() || !note.fits()) {
      throw new IllegalArgumentException("A note that cannot be kept");
    }
    if (!mayArrive(page, visit.map(token -> token.mark("notes")).orElse(id.toString()))) {
      return Left.TRY_LATER;
    }
    storage.inTransaction(() -> keep(id, note));
    return Left.ARRIVED;
  }

  private boolean mayArrive(Optional<ConsultationId> page, String visit) {
    return page.map(call -> limits.tryAttempt(Kind.SAFE_NOTE, call, visit))
        .orElseGet(() -> limits.tryAttempt(Kind.SAFE_NOTE, visit));
  }

  private boolean keep(SafeNoteId id, SafeNote note) {
    byte[] key = vault.freshKey();
    OffsetDateTime arrived = hour();
    int kept =
        jdbc.sql(
                """
                insert into submissions.safe_note (id, arrived, sealed)
                values (:id, :arrived, :sealed) on conflict do nothing
                """)
            .param("id", id.value())
            .param("arrived", arrived)
            .param("sealed", notes.seal(id, note, key))
            .update();
    if (kept == 1) {
      vault.keepNoteKey(id, key);
      events.publishEvent(new SafeNoteArrived(id, note.kind(), arrived.toInstant()));
    }
    return kept == 1;
  }

  // Moderators see the day of a submission; the clock of safeguarding needs the hour, no more.
  private OffsetDateTime hour() {
    return Instant.now(clock).truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
  }
}
