package org.heard.advisors.rounds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.VoiceSeal;
import org.heard.shared.sounds.Recordings;
import org.heard.shared.sounds.Recordings.Remade;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealed beside the comment, whose marks name it; made anew outside of any transaction. */
@Service
class StoredOwnRecordings implements OwnRecordings {
  /** 16-bit samples of the longest one, and room for a header. */
  private static final int MOST_BYTES = 4_000_000;

  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 10;

  private final OwnRoundReading reading;
  private final OwnComments comments;
  private final VoiceSeal seal;
  private final AttemptLimits limits;
  private final CurrentPerson person;
  private final TransactionTemplate transaction;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  StoredOwnRecordings(
      OwnRoundReading reading,
      OwnComments comments,
      VoiceSeal seal,
      AttemptLimits limits,
      CurrentPerson person,
      PlatformTransactionManager manager) {
    this.reading = reading;
    this.comments = comments;
    this.seal = seal;
    this.limits = limits;
    this.person = person;
    this.transaction = new TransactionTemplate(manager);
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Kept keep(RoundId round, String passage, InputStream sent) throws IOException {
    if (!limits.tryAttempt(AttemptLimits.Kind.UPLOAD, person.require().toString())) {
      return Kept.BUSY;
    }
    if (!inTransaction(() -> takes(round, passage))) {
      return Kept.NOT_NOW;
    }
    if (!myTurn()) {
      return Kept.BUSY;
    }
    Remade remade;
    try {
      byte[] read = sent.readNBytes(MOST_BYTES + 1);
      remade = read.length > MOST_BYTES ? new Remade.TooLong() : Recordings.of(read, MOST);
    } finally {
      turns.release();
    }
    return switch (remade) {
      case Remade.TooLong() -> Kept.TOO_LONG;
      case Remade.WrongType(), Remade.Unreadable() -> Kept.UNREADABLE;
      case Remade.Made(byte[] file) ->
          inTransaction(() -> stored(round, passage, file)) ? Kept.DONE : Kept.NOT_NOW;
    };
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<byte[]> open(RoundId round, String passage) {
    return transaction.execute(status -> reading.read(round).flatMap(own -> sound(round, passage)));
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<TakenOut> takeOut(RoundId round, String passage) {
    return transaction.execute(status ->
        reading
            .open(round, passage)
            .flatMap(own -> {
              Optional<byte[]> sound = sound(round, passage);
              forget(round, passage);
              comments.write(own, passage, marks(own, passage).speaking(null));
              return sound.map(file -> new TakenOut(round, passage, file));
            }));
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean bringBack(TakenOut taken) {
    return inTransaction(() -> stored(taken.round(), taken.passage(), taken.sound()));
  }

  private boolean takes(RoundId round, String passage) {
    return reading.open(round, passage).filter(own -> own.round().recording()).isPresent();
  }

  private boolean stored(RoundId round, String passage, byte[] file) {
    Optional<OwnRounds.OwnRound> own =
        reading.open(round, passage).filter(one -> one.round().recording());
    if (own.isEmpty()) {
      return false;
    }
    UUID id = UUID.randomUUID();
    forget(round, passage);
    if (!comments.write(own.get(), passage, marks(own.get(), passage).speaking(id))) {
      return false;
    }
    reading
        .at(
            """
            insert into advisors.recording (id, round_id, advisor, passage, sound)
            values (:recording, :id, :me, :passage, :sound)
            """,
            round)
        .param("recording", id)
        .param("passage", passage)
        .param("sound", seal.close(file, id))
        .update();
    return true;
  }

  private void forget(RoundId round, String passage) {
    reading
        .at(
            "delete from advisors.recording"
                + " where round_id = :id and advisor = :me and passage = :passage",
            round)
        .param("passage", passage)
        .update();
  }

  private Optional<byte[]> sound(RoundId round, String passage) {
    return reading
        .at(
            "select id, sound from advisors.recording where round_id = :id and advisor = :me"
                + " and passage = :passage and sound is not null",
            round)
        .param("passage", passage)
        .query((row, number) -> seal.open(row.getBytes("sound"), row.getObject("id", UUID.class)))
        .optional();
  }

  private static Marks marks(OwnRounds.OwnRound own, String passage) {
    OwnRounds.@Nullable OwnComment before = own.comments().get(passage);
    return before == null ? Marks.NONE : before.marks();
  }

  private boolean inTransaction(BooleanSupplier work) {
    return Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean()));
  }

  private boolean myTurn() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
