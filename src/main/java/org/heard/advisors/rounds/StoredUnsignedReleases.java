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
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One row for each state of a version; the table itself refuses the same person twice. */
@Service
@Transactional
class StoredUnsignedReleases implements UnsignedReleases {
  private final JdbcClient jdbc;
  private final Versions versions;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredUnsignedReleases(
      JdbcClient jdbc,
      Versions versions,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Proposal> of(VersionId version, int number) {
    return at("select * from advisors.unsigned_release" + THIS, version, number)
        .query(StoredUnsignedReleases::proposal)
        .optional();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Proposal propose(VersionId version, int number, String reason) {
    String words = reason.strip();
    if (words.isEmpty() || words.length() > MOST) {
      throw new IllegalArgumentException("A proposal has a reason");
    }
    if (versions.read(version).filter(draft -> draft.number() == number).isEmpty()) {
      throw new IllegalArgumentException("There is no such draft in this state");
    }
    int stored =
        at(
                """
                insert into advisors.unsigned_release
                  (version_id, state_number, reason, proposed_by, proposed)
                values (:version, :number, :reason, :me, :day)
                on conflict (version_id, state_number)
                do update set reason = excluded.reason, proposed_by = excluded.proposed_by,
                  proposed = excluded.proposed
                where advisors.unsigned_release.confirmed_by is null
                """,
                version,
                number)
            .param("reason", words)
            .param("me", person.require().value())
            .param("day", today())
            .update();
    if (stored > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.UNSIGNED_PROPOSED, version, number));
    }
    return of(version, number).orElseThrow();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean confirm(VersionId version, int number, String reason) {
    int confirmed =
        at(
                "update advisors.unsigned_release set confirmed_by = :me, confirmed = :day"
                    + THIS
                    + " and proposed_by <> :me and confirmed_by is null and reason = :reason",
                version,
                number)
            .param("reason", reason)
            .param("me", person.require().value())
            .param("day", today())
            .update();
    if (confirmed > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.UNSIGNED_CONFIRMED, version, number));
    }
    return confirmed > 0;
  }

  private static final String THIS = " where version_id = :version and state_number = :number";

  private JdbcClient.StatementSpec at(String sql, VersionId version, int number) {
    return jdbc.sql(sql).param("version", version.value()).param("number", number);
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    @Nullable UUID confirmed = row.getObject("confirmed_by", UUID.class);
    return new Proposal(
        new VersionId(row.getObject("version_id", UUID.class)),
        row.getInt("state_number"),
        row.getString("reason"),
        new PersonId(row.getObject("proposed_by", UUID.class)),
        confirmed == null ? null : new PersonId(confirmed));
  }

  private Date today() {
    return Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
