package org.heard.advisors.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.rounds.ReviewRounds.AdvisorSaid;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.content.VersionId;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds in the present transaction: what its person may not see is not among the rows. */
@Component
class RoundReading {
  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final Clock clock;

  RoundReading(JdbcClient jdbc, RoundRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  Optional<Round> round(RoundId id) {
    return jdbc.sql("select * from advisors.review_round where id = :id")
        .param("id", id.value())
        .query(rows::round)
        .optional();
  }

  /** The newest first. */
  List<Desk> all() {
    return desks(
        jdbc.sql("select * from advisors.review_round order by opens desc, sequence desc, id")
            .query(rows::round)
            .list());
  }

  /** The newest first. */
  List<Desk> of(VersionId version) {
    return desks(
        jdbc.sql(
                """
                select * from advisors.review_round where kind = 'version' and subject = :id
                order by sequence desc
                """)
            .param("id", version.value())
            .query(rows::round)
            .list());
  }

  /** Those about the questions of a call, the newest first. */
  List<Desk> of(ConsultationId call) {
    return desks(
        jdbc.sql(
                """
                select * from advisors.review_round where kind = 'questions' and subject = :id
                order by sequence desc
                """)
            .param("id", call.value())
            .query(rows::round)
            .list());
  }

  /** Whether two people let a state of a text out without sign-offs. */
  boolean unsigned(CurrentText text) {
    return UnsignedRow.of(text, rows)
            .in(
                jdbc,
                "select count(*) from %1$s" + UnsignedRow.THIS + " and confirmed_by is not null")
            .query(Integer.class)
            .single()
        > 0;
  }

  Desk desk(Round round) {
    return new Desk(
        round,
        round.state(clock.instant()),
        of("select * from advisors.round_invitation where round_id = :id order by advisor", round)
            .query(rows::invitation)
            .list(),
        of(RoundRows.COMMENTS + " where c.round_id = :id order by c.advisor", round)
            .query(rows::comment)
            .list(),
        of("select * from advisors.round_answer where round_id = :id order by advisor", round)
            .query(this::said)
            .list());
  }

  private List<Desk> desks(List<Round> rounds) {
    return rounds.stream().map(this::desk).toList();
  }

  private AdvisorSaid said(ResultSet row, int number) throws SQLException {
    return new AdvisorSaid(RoundRows.person(row), rows.said(row, number));
  }

  private JdbcClient.StatementSpec of(String sql, Round round) {
    return jdbc.sql(sql).param("id", round.id().value());
  }
}
