package org.heard.consultations.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.consultations.CallCountries;
import org.heard.consultations.CallNotice;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls as they were read last: with their words in every language they are long, and nearly every
 * request asks for one. Each is read once for each state of its row.
 */
@Component
class KnownCalls {
  /**
   * What PostgreSQL calls one state of a row: the transaction that wrote it, and where it put it.
   */
  static final String STATE = "xmin::text || ctid::text";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Map<ConsultationId, Known> known = new ConcurrentHashMap<>();

  KnownCalls(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** One state of one row. */
  record Row(ConsultationId id, String state) {}

  private record Known(String state, Consultation call) {}

  /** The call whose row is in this state, or in a later one. */
  Consultation call(Row row) {
    Known call = known.get(row.id());
    if (call == null || !call.state().equals(row.state())) {
      call = read(row.id());
      known.put(row.id(), call);
    }
    return call.call();
  }

  private Known read(ConsultationId id) {
    return jdbc.sql(
            """
            select slug, page, languages, opens_at, closes_at, freezes_at, version, consent,
              high_risk, draft_keeping, countries, stopped_at, notice, test_until,
              %s as state
            from consultations.consultation where id = :id
            """
                .formatted(STATE))
        .param("id", id.value())
        .query((row, number) -> new Known(row.getString("state"), call(id, row)))
        .single();
  }

  private Consultation call(ConsultationId id, ResultSet row) throws SQLException {
    return new Consultation(
        id,
        row.getString("slug"),
        json.readValue(row.getString("page"), CallPage.class),
        languages(row.getArray("languages")),
        instant(row, "opens_at"),
        instant(row, "closes_at"),
        instant(row, "freezes_at"),
        row.getInt("version"),
        json.readValue(row.getString("consent"), ConsentProfile.class),
        row.getBoolean("high_risk"),
        DraftKeeping.valueOf(row.getString("draft_keeping")),
        new CallCountries(List.of((String[]) row.getArray("countries").getArray())),
        row.getObject("stopped_at") == null ? null : instant(row, "stopped_at"),
        notice(row.getString("notice")),
        row.getObject("test_until", LocalDate.class));
  }

  private @Nullable CallNotice notice(@Nullable String document) {
    return document == null ? null : json.readValue(document, CallNotice.class);
  }

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(new ConsultationId(row.getObject("id", UUID.class)), row.getString("state"));
  }

  private static List<Language> languages(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).map(Language::of).toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
