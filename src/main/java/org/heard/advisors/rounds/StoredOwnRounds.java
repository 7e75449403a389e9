package org.heard.advisors.rounds;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One row for each passage, written as a whole: what comes twice is stored once. */
@Service
@Transactional
class StoredOwnRounds implements OwnRounds {
  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final CurrentPerson person;
  private final Advisors advisors;
  private final Clock clock;

  StoredOwnRounds(
      JdbcClient jdbc, RoundRows rows, CurrentPerson person, Advisors advisors, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.person = person;
    this.advisors = advisors;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public List<OwnRound> all() {
    if (advisors.me().filter(Advisor::active).isEmpty()) {
      return List.of();
    }
    return jdbc
        .sql(
            """
            select r.* from advisors.review_round r
            join advisors.round_invitation i on i.round_id = r.id and i.advisor = :me
            order by r.opens desc, r.sequence desc, r.id
            """)
        .param("me", me())
        .query(rows::round)
        .list()
        .stream()
        .map(this::own)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<OwnRound> read(RoundId id) {
    if (advisors.me().filter(Advisor::active).isEmpty()) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select r.* from advisors.review_round r
            join advisors.round_invitation i on i.round_id = r.id and i.advisor = :me
            where r.id = :id
            """)
        .param("me", me())
        .param("id", id.value())
        .query(rows::round)
        .optional()
        .map(this::own)
        .filter(own -> own.state() != Round.State.COMING);
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<OwnRound> enter(RoundId id) {
    Optional<OwnRound> own = read(id);
    if (own.filter(one -> !one.me().opened()).isPresent()) {
      at(
              "update advisors.round_invitation set opened = true"
                  + " where round_id = :id and advisor = :me",
              id)
          .update();
    }
    return own;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean keep(RoundId id, String passage, Marks marks) {
    Optional<OwnRound> own = open(id);
    if (own.isEmpty()
        || !own.get().round().asked().contains(passage)
        || own.get().round().text().passage(passage).filter(marks::fits).isEmpty()) {
      return false;
    }
    @Nullable OwnComment before = own.get().comments().get(passage);
    if (before != null && before.reply() != null) {
      return false;
    }
    if (before != null && before.marks().equals(marks)) {
      return true;
    }
    if (marks.empty()) {
      at(
              "delete from advisors.review_comment"
                  + " where round_id = :id and advisor = :me and passage = :passage"
                  + " and reply is null",
              id)
          .param("passage", passage)
          .update();
      return true;
    }
    // Whoever changes the words takes them back to the facilitator's look.
    return at(
                """
                insert into advisors.review_comment (round_id, advisor, passage, marks)
                values (:id, :me, :passage, :marks::json)
                on conflict (round_id, advisor, passage)
                do update set marks = excluded.marks, looked = false
                where advisors.review_comment.reply is null
                """,
                id)
            .param("passage", passage)
            .param("marks", rows.written(marks))
            .update()
        > 0;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean say(RoundId id, RoundQuestion.Said said) {
    Optional<OwnRound> own = open(id);
    if (own.isEmpty() || !own.get().round().questionKeys().contains(said.question())) {
      return false;
    }
    RoundQuestion.@Nullable Choice choice = said.choice();
    at(
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
    if (open(id).isEmpty()) {
      return false;
    }
    String credit =
        named
            ? advisors.me().map(Advisor::nickname).filter(name -> !name.isBlank()).orElse(null)
            : null;
    at(
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
    if (held(id).filter(own -> own.state() != Round.State.CLOSED).isEmpty()) {
      return false;
    }
    at(
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

  private Optional<OwnRound> open(RoundId id) {
    return held(id).filter(own -> own.state() == Round.State.OPEN);
  }

  /** First the row that whoever closes the round holds, then what holds now. */
  private Optional<OwnRound> held(RoundId id) {
    at(
            """
            select true from advisors.round_invitation
            where round_id = :id and advisor = :me for update
            """,
            id)
        .query(Boolean.class)
        .list();
    return enter(id);
  }

  private OwnRound own(Round round) {
    return new OwnRound(
        round,
        round.state(now()),
        at(
                "select * from advisors.round_invitation where round_id = :id and advisor = :me",
                round.id())
            .query(rows::invitation)
            .single(),
        comments(round),
        said(round),
        round.sharing() ? others(round) : List.of());
  }

  private Map<String, OwnComment> comments(Round round) {
    Map<String, OwnComment> comments = new LinkedHashMap<>();
    at("select * from advisors.review_comment where round_id = :id and advisor = :me", round.id())
        .query(rows::comment)
        .list()
        .forEach(comment ->
            comments.put(
                comment.passage(),
                new OwnComment(comment.marks(), comment.looked(), comment.reply())));
    return comments;
  }

  private Map<String, RoundQuestion.Said> said(Round round) {
    Map<String, RoundQuestion.Said> said = new LinkedHashMap<>();
    at("select * from advisors.round_answer where round_id = :id and advisor = :me", round.id())
        .query(rows::said)
        .list()
        .forEach(one -> said.put(one.question(), one));
    return said;
  }

  private List<OthersComment> others(Round round) {
    return at(
            """
            select *, advisors.credit_of(round_id, advisor) as credit from advisors.review_comment
            where round_id = :id and advisor <> :me and looked order by passage, advisor
            """,
            round.id())
        .query((row, number) ->
            new OthersComment(
                row.getString("passage"),
                rows.marks(row),
                RoundRows.reply(row),
                row.getString("credit")))
        .list();
  }

  private JdbcClient.StatementSpec at(String sql, RoundId id) {
    return jdbc.sql(sql).param("id", id.value()).param("me", me());
  }

  private UUID me() {
    return person.require().value();
  }

  private Instant now() {
    return clock.instant();
  }

  private Date today() {
    return Date.valueOf(LocalDate.ofInstant(now(), ZoneOffset.UTC));
  }
}
