package org.heard.advisors.rounds;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One row for each state of a text; the tables themselves refuse the same person twice. */
@Service
@Transactional
class StoredUnsignedReleases implements UnsignedReleases {
  private final JdbcClient jdbc;
  private final RoundRows rows;
  private final RoundTexts texts;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredUnsignedReleases(
      JdbcClient jdbc,
      RoundRows rows,
      RoundTexts texts,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.texts = texts;
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Proposal> of(CurrentText text) {
    return at("select * from %1$s" + UnsignedRow.THIS, text)
        .query(StoredUnsignedReleases::proposal)
        .optional();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Proposal> propose(CurrentText text, String reason) {
    String words = reason.strip();
    if (words.isEmpty() || words.length() > MOST) {
      throw new IllegalArgumentException("A proposal has a reason");
    }
    if (!texts.isNow(text)) {
      return Optional.empty();
    }
    int stored =
        at(
                """
                insert into %1$s as there (%2$s, %3$s, reason, proposed_by, proposed)
                values (:subject, :state, :reason, :me, :day)
                on conflict (%2$s, %3$s)
                do update set reason = excluded.reason, proposed_by = excluded.proposed_by,
                  proposed = excluded.proposed
                where there.confirmed_by is null
                """,
                text)
            .param("reason", words)
            .param("me", person.require().value())
            .param("day", today())
            .update();
    if (stored > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.UNSIGNED_PROPOSED, text.of()));
    }
    return of(text);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean confirm(CurrentText text, String reason) {
    int confirmed =
        at(
                "update %1$s set confirmed_by = :me, confirmed = :day"
                    + UnsignedRow.THIS
                    + " and proposed_by <> :me and confirmed_by is null and reason = :reason",
                text)
            .param("reason", reason)
            .param("me", person.require().value())
            .param("day", today())
            .update();
    if (confirmed > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.UNSIGNED_CONFIRMED, text.of()));
    }
    return confirmed > 0;
  }

  private JdbcClient.StatementSpec at(String sql, CurrentText text) {
    return UnsignedRow.of(text, rows).in(jdbc, sql);
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    @Nullable UUID confirmed = row.getObject("confirmed_by", UUID.class);
    return new Proposal(
        row.getString("reason"),
        new PersonId(row.getObject("proposed_by", UUID.class)),
        confirmed == null ? null : new PersonId(confirmed));
  }

  private Date today() {
    return Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
