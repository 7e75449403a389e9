package org.heard.advisors.rounds;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.OwnRounds.OthersComment;
import org.heard.advisors.rounds.OwnRounds.OwnComment;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds of the signed-in advisor in the present transaction, and holds them still. */
@Component
class OwnRoundReading {
  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final CurrentPerson person;
  private final Advisors advisors;
  private final Clock clock;

  OwnRoundReading(
      JdbcClient jdbc, RoundRows rows, CurrentPerson person, Advisors advisors, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.person = person;
    this.advisors = advisors;
    this.clock = clock;
  }

  List<OwnRound> all() {
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
        .param("me", person.require().value())
        .query(rows::round)
        .list()
        .stream()
        .map(this::own)
        .toList();
  }

  Optional<OwnRound> read(RoundId id) {
    if (advisors.me().filter(Advisor::active).isEmpty()) {
      return Optional.empty();
    }
    return at(
            """
            select r.* from advisors.review_round r
            join advisors.round_invitation i on i.round_id = r.id and i.advisor = :me
            where r.id = :id
            """,
            id)
        .query(rows::round)
        .optional()
        .map(this::own)
        .filter(own -> own.state() != Round.State.COMING);
  }

  /** Reads one, and remembers that the advisor came to it. */
  Optional<OwnRound> enter(RoundId id) {
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

  /** First the row that whoever closes the round holds, then what holds now. */
  Optional<OwnRound> held(RoundId id) {
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

  /** One that is open, held still. */
  Optional<OwnRound> open(RoundId id) {
    return held(id).filter(own -> own.state() == Round.State.OPEN);
  }

  /** One that is open, held still, if it asks about a passage that nobody answered yet. */
  Optional<OwnRound> open(RoundId id, String passage) {
    return open(id)
        .filter(own -> own.round().asked().contains(passage))
        .filter(own -> {
          @Nullable OwnComment before = own.comments().get(passage);
          return before == null || before.reply() == null;
        });
  }

  /** A statement about a round ({@code :id}) and the signed-in advisor ({@code :me}). */
  JdbcClient.StatementSpec at(String sql, RoundId id) {
    return jdbc.sql(sql).param("id", id.value()).param("me", person.require().value());
  }

  private OwnRound own(Round round) {
    return new OwnRound(
        round,
        round.state(clock.instant()),
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
    at(RoundRows.COMMENTS + " where c.round_id = :id and c.advisor = :me", round.id())
        .query(rows::comment)
        .list()
        .forEach(comment ->
            comments.put(
                comment.passage(),
                new OwnComment(
                    comment.marks(),
                    comment.looked(),
                    comment.reply(),
                    agreed(comment.written()))));
    return comments;
  }

  private static @Nullable String agreed(@Nullable WrittenDown written) {
    return written == null || !written.agreed() ? null : written.words();
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
            "select *, advisors.credit_of(round_id, advisor) as credit from ("
                + RoundRows.COMMENTS
                + ") one where round_id = :id and advisor <> :me and looked"
                + " order by passage, advisor",
            round.id())
        .query((row, number) ->
            new OthersComment(
                row.getString("passage"),
                rows.marks(row).speaking(null),
                agreed(RoundRows.written(row)),
                RoundRows.reply(row),
                row.getString("credit")))
        .list();
  }
}
