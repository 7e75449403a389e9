package org.heard.consultations.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallNotice;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.deadlines.Deadlines.Kind;
import org.heard.consultations.deadlines.Deadlines.Step;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The days of calls in the database, and every change of them. */
@Component
class DateChanges {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  DateChanges(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The rows that versions lock too, so that neither writes over the page of the other; in the
   * order of versions, so that two who meet wait and do not block each other.
   */
  void lock(ConsultationId id) {
    jdbc.sql("select 1 from consultations.prepared_call where consultation_id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .list();
    jdbc.sql("select 1 from consultations.consultation where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .list();
  }

  List<Step> of(ConsultationId id) {
    return jdbc.sql(
            """
            select number, kind, before, after, reason, person, day
            from consultations.date_change where consultation_id = :id order by number desc
            """)
        .param("id", id.value())
        .query(this::step)
        .list();
  }

  private Step step(ResultSet row, int ignored) throws SQLException {
    String reason = row.getString("reason");
    return new Step(
        row.getInt("number"),
        Kind.valueOf(row.getString("kind")),
        json.readValue(row.getString("before"), CallDates.class),
        json.readValue(row.getString("after"), CallDates.class),
        reason == null ? null : json.readValue(reason, LocalizedText.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getObject("day", LocalDate.class));
  }

  void store(Consultation call, Step step, @Nullable Instant stoppedAt, CallNotice notice) {
    LocalizedText reason = step.reason();
    jdbc.sql(
            """
            insert into consultations.date_change
              (consultation_id, number, kind, before, after, reason, person, day)
            values (:id, :number, :kind, :before::jsonb, :after::jsonb, :reason::jsonb, :person, :day)
            """)
        .param("id", call.id().value())
        .param("number", step.number())
        .param("kind", step.kind().name())
        .param("before", json.writeValueAsString(step.before()))
        .param("after", json.writeValueAsString(step.after()))
        .param("reason", reason == null ? null : json.writeValueAsString(reason))
        .param("person", step.person().value())
        .param("day", step.day())
        .update();
    jdbc.sql(
            """
            update consultations.consultation
            set opens_at = :opens, closes_at = :closes, freezes_at = :freezes,
              stopped_at = :stopped, page = :page::jsonb, notice = :notice::jsonb
            where id = :id
            """)
        .param("id", call.id().value())
        .param("opens", utc(step.after().opensAt()))
        .param("closes", utc(step.after().closesAt()))
        .param("freezes", utc(step.after().freezesAt()))
        .param("stopped", stoppedAt == null ? null : utc(stoppedAt))
        .param("page", json.writeValueAsString(page(call, step.after().feedbackOn())))
        .param("notice", json.writeValueAsString(notice))
        .update();
  }

  private static CallPage page(Consultation call, @Nullable LocalDate hear) {
    CallDetails details = call.page().details();
    return details == null || hear == null ? call.page() : call.page().with(details.hearOn(hear));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
