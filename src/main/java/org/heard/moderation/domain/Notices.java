package org.heard.moderation.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.moderation.concerns.AlertPath.Kind;
import org.heard.moderation.concerns.AlertPath.Notice;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.ConcernId;
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
    OffsetDateTime hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
    for (PersonId person : people) {
      jdbc.sql(
              """
              insert into moderation.notice (id, person, kind, concern_id, noted)
              values (:id, :person, :kind, :concern, :hour)
              on conflict (person, kind, concern_id)
              do update set noted = excluded.noted, seen = false, mailed = false
              """)
          .param("id", UUID.randomUUID())
          .param("person", person.value())
          .param("kind", kind.name())
          .param("concern", concern.value())
          .param("hour", hour)
          .update();
    }
  }

  /** What a person was told about things that still need somebody, and did not put away. */
  List<Notice> of(PersonId person) {
    return jdbc.sql(
            """
            select kind, concern_id, noted from moderation.notice n
            join moderation.concern c on c.id = n.concern_id
            where n.person = :person and not n.seen
              and c.state = case n.kind when 'CLOSING' then 'CLOSING_PROPOSED' else 'WAITING' end
            order by n.noted desc, n.kind, c.id
            """)
        .param("person", person.value())
        .query((row, number) ->
            new Notice(
                Kind.valueOf(row.getString("kind")),
                new ConcernId(row.getObject("concern_id", UUID.class)),
                row.getObject("noted", OffsetDateTime.class).toInstant()))
        .list();
  }

  void seen(PersonId person, ConcernId concern) {
    jdbc.sql(
            "update moderation.notice set seen = true"
                + " where person = :person and concern_id = :concern")
        .param("person", person.value())
        .param("concern", concern.value())
        .update();
  }
}
