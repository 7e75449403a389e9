package org.heard.advisors.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.VoiceSeal;
import org.heard.shared.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose voices a reader gets is the business of the rows' policies: no row, no voice. */
@Service
@Transactional
class StoredRecordedComments implements RecordedComments {
  private static final String THE_RECORDING =
      " where round_id = :round and advisor = :advisor and passage = :passage";

  private final JdbcClient jdbc;
  private final VoiceSeal seal;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredRecordedComments(
      JdbcClient jdbc,
      VoiceSeal seal,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public Optional<byte[]> listen(RoundId round, ReviewComment.Key comment) {
    Optional<byte[]> sound =
        at(
                "select sound from advisors.recording"
                    + THE_RECORDING
                    + " and id = :recording and sound is not null",
                round,
                comment)
            .query((row, number) -> seal.open(row.getBytes("sound"), recording(comment)))
            .optional();
    sound.ifPresent(heard -> tell(RoundAct.Kind.LISTENED, round));
    return sound;
  }

  private static UUID recording(ReviewComment.Key comment) {
    @Nullable UUID recording = comment.read().recording();
    if (recording == null) {
      throw new IllegalArgumentException("Nothing was said aloud");
    }
    return recording;
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public boolean writeDown(RoundId round, ReviewComment.Key comment, String words) {
    String fit = Letters.fit(words).strip();
    if (fit.isEmpty() || fit.length() > MOST) {
      throw new IllegalArgumentException("Something of a few words is written down");
    }
    if (!there(round, comment)) {
      return false;
    }
    at(
            """
            insert into advisors.written_down
              (recording, round_id, advisor, passage, words, author, day)
            values (:recording, :round, :advisor, :passage, :words, :me, :day)
            on conflict (recording) do update set words = excluded.words,
              author = excluded.author, day = excluded.day, agreed_by = null, agreed = null
            """,
            round,
            comment)
        .param("words", fit)
        .param("me", person.require().value())
        .param("day", today())
        .update();
    tell(RoundAct.Kind.WRITTEN_DOWN, round);
    return true;
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'FACILITATOR')")
  public boolean agree(RoundId round, ReviewComment.Key comment, String words) {
    boolean agreed =
        there(round, comment)
            && at(
                        "update advisors.written_down set agreed_by = :me, agreed = :day"
                            + THE_RECORDING
                            + " and recording = :recording and words = :words"
                            + " and author <> :me and agreed_by is null",
                        round,
                        comment)
                    .param("words", words)
                    .param("me", person.require().value())
                    .param("day", today())
                    .update()
                > 0;
    if (agreed) {
      tell(RoundAct.Kind.AGREED, round);
    }
    return agreed;
  }

  private boolean there(RoundId round, ReviewComment.Key comment) {
    return comment.read().recording() != null
        && !at(
                "select true from advisors.recording" + THE_RECORDING + " and id = :recording",
                round,
                comment)
            .query(Boolean.class)
            .list()
            .isEmpty();
  }

  private void tell(RoundAct.Kind kind, RoundId round) {
    events.publishEvent(RoundAct.of(kind, round, 1));
  }

  private JdbcClient.StatementSpec at(String sql, RoundId round, ReviewComment.Key comment) {
    return jdbc.sql(sql)
        .param("round", round.value())
        .param("advisor", comment.advisor().value())
        .param("passage", comment.passage())
        .param("recording", comment.read().recording());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
