package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.moderation.concerns.AlertPath.Kind;
import org.heard.moderation.concerns.AlertPath.Notice;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.ConcernId;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are told, and what of it still has to be mailed. */
@Repository
class Notices {
  private final JdbcClient jdbc;
  private final OnCall onCall;
  private final Clock clock;

  Notices(JdbcClient jdbc, OnCall onCall, Clock clock) {
    this.jdbc = jdbc;
    this.onCall = onCall;
    this.clock = clock;
  }

  /** Tells everybody but the one who asks that a second person is needed. */
  void closing(Concern concern, PersonId asking) {
    tell(
        onCall.mayOpen(concern).stream().filter(person -> !person.equals(asking)).toList(),
        Kind.CLOSING,
        concern.id());
  }

  /** Tells people; who was told the same before is told again. */
  void tell(Collection<PersonId> people, Kind kind, ConcernId concern) {
    for (PersonId person : people) {
      jdbc.sql(
              """
              insert into moderation.notice (id, person, kind, concern_id, noted)
              values (:id, :person, :kind, :concern, :hour)
              on conflict (person, kind, concern_id)
              do update set id = excluded.id, noted = excluded.noted, seen = false, mailed = false
              """)
          .param("id", UUID.randomUUID())
          .param("person", person.value())
          .param("kind", kind.name())
          .param("concern", concern.value())
          .param("hour", hour())
          .update();
    }
  }

  /** Tells people that answers of a call wait; who was told before is told again. */
  void tellUnread(Collection<PersonId> people, ConsultationId call) {
    for (PersonId person : people) {
      jdbc.sql(
              """
              insert into moderation.notice (id, person, kind, consultation_id, noted)
              values (:id, :person, 'UNREAD', :call, :hour)
              on conflict (person, consultation_id)
              do update set id = excluded.id, noted = excluded.noted, seen = false, mailed = false
              """)
          .param("id", UUID.randomUUID())
          .param("person", person.value())
          .param("call", call.value())
          .param("hour", hour())
          .update();
    }
  }

  /** Takes back what was told about calls in which nothing waits any more. */
  void forgetCallsBut(Set<ConsultationId> late) {
    jdbc.sql(
            """
            delete from moderation.notice
            where consultation_id is not null and not consultation_id = any (:late)
            """)
        .param("late", late.stream().map(ConsultationId::value).toArray(UUID[]::new))
        .update();
  }

  private OffsetDateTime hour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
  }

  /** What a person was told about things that still need somebody, and did not put away. */
  List<Notice> of(PersonId person) {
    return jdbc.sql(
            """
            select id, kind, concern_id, consultation_id, noted from moderation.notice
            where person = :person and not seen
              and (concern_id is null or moderation.still_needs_somebody(concern_id, kind))
            order by noted desc, kind, id
            """)
        .param("person", person.value())
        .query(Notices::notice)
        .list();
  }

  private static Notice notice(ResultSet row, int number) throws SQLException {
    UUID telling = row.getObject("id", UUID.class);
    Instant hour = row.getObject("noted", OffsetDateTime.class).toInstant();
    UUID concern = row.getObject("concern_id", UUID.class);
    return concern == null
        ? new Notice.Unread(
            telling, new ConsultationId(row.getObject("consultation_id", UUID.class)), hour)
        : new Notice.AboutConcern(
            telling, Kind.valueOf(row.getString("kind")), new ConcernId(concern), hour);
  }

  /** Puts one away as it was shown; what was told again since then has another id and stays. */
  void seen(PersonId person, Notice alert) {
    jdbc.sql("update moderation.notice set seen = true where person = :person and id = :telling")
        .param("person", person.value())
        .param("telling", alert.telling())
        .update();
  }
}
