package org.heard.advisors.rounds;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One row for each passage, written as a whole: what comes twice is stored once. */
@Service
@Transactional
class StoredOwnRounds implements OwnRounds {
  private final OwnRoundReading reading;
  private final OwnComments comments;
  private final Advisors advisors;
  private final Clock clock;

  StoredOwnRounds(OwnRoundReading reading, OwnComments comments, Advisors advisors, Clock clock) {
    this.reading = reading;
    this.comments = comments;
    this.advisors = advisors;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public List<OwnRound> all() {
    return reading.all();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<OwnRound> read(RoundId id) {
    return reading.read(id);
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<OwnRound> enter(RoundId id) {
    return reading.enter(id);
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean keep(RoundId id, String passage, Marks marks) {
    return reading
        .open(id, passage)
        .filter(own -> own.round().text().passage(passage).filter(marks::fits).isPresent())
        .filter(
            own -> comments.write(own, passage, marks.speaking(OwnComments.voice(own, passage))))
        .isPresent();
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean say(RoundId id, RoundQuestion.Said said) {
    Optional<OwnRound> own = reading.open(id);
    if (own.isEmpty() || !own.get().round().questionKeys().contains(said.question())) {
      return false;
    }
    RoundQuestion.@Nullable Choice choice = said.choice();
    reading
        .at(
            """
            insert into advisors.round_answer (round_id, advisor, question, choice, words)
            values (:id, :me, :question, :choice, :words)
            on conflict (round_id, advisor, question)
            do update set choice = excluded.choice, words = excluded.words
            """,
            id)
        .param("question", said.question())
        .param("choice", choice == null ? null : choice.key())
        .param("words", said.words())
        .update();
    return true;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean finish(RoundId id, boolean finished, boolean named) {
    if (reading.open(id).isEmpty()) {
      return false;
    }
    String credit =
        named
            ? advisors.me().map(Advisor::nickname).filter(name -> !name.isBlank()).orElse(null)
            : null;
    reading
        .at(
            """
            update advisors.round_invitation set finished = :day, credit = :credit
            where round_id = :id and advisor = :me
            """,
            id)
        .param("day", finished ? today() : null, Types.DATE)
        .param("credit", credit)
        .update();
    return true;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean signOff(RoundId id, SignOff signOff, boolean counted) {
    if (reading.held(id).filter(own -> own.state() != Round.State.CLOSED).isEmpty()) {
      return false;
    }
    reading
        .at(
            """
            update advisors.round_invitation set signed = :signed, counted = :counted
            where round_id = :id and advisor = :me
            """,
            id)
        .param("signed", signOff.key())
        .param("counted", counted)
        .update();
    return true;
  }

  private Date today() {
    return Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
