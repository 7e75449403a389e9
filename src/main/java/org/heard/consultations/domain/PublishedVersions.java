package org.heard.consultations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.CallPage;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Versions of calls: their questions for everybody, and for the team who published them when. */
@Component
public class PublishedVersions {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CurrentPerson person;
  private final Clock clock;

  PublishedVersions(JdbcClient jdbc, JsonMapper json, CurrentPerson person, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.person = person;
    this.clock = clock;
  }

  /**
   * What is on record about one version.
   *
   * @param person who published it; absent for invented calls and for versions older than the
   *     record
   * @param day when; absent for versions older than the record
   */
  public record Published(
      int number,
      CallPage page,
      List<Language> languages,
      @Nullable PersonId person,
      @Nullable LocalDate day) {}

  /** Puts a version beside the earlier ones. */
  void store(
      ConsultationId call,
      int version,
      CallPage page,
      List<Language> languages,
      Questionnaire whole) {
    jdbc.sql(
            """
            insert into consultations.questionnaire_version (consultation_id, number, document)
            values (:id, :number, :document::jsonb)
            """)
        .param("id", call.value())
        .param("number", version)
        .param("document", json.writeValueAsString(whole))
        .update();
    jdbc.sql(
            """
            insert into consultations.version_published
              (consultation_id, number, page, languages, person, day)
            values (:id, :number, :page::jsonb, string_to_array(:languages, ','), :person, :day)
            """)
        .param("id", call.value())
        .param("number", version)
        .param("page", json.writeValueAsString(page))
        .param("languages", String.join(",", languages.stream().map(Language::tag).toList()))
        .param("person", person.id().map(PersonId::value).orElse(null))
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  /** The record of a call that the person in hand manages, the newest version first. */
  public List<Published> of(ConsultationId call) {
    return jdbc.sql(
            """
            select number, page, languages, person, day from consultations.version_published
            where consultation_id = :id order by number desc
            """)
        .param("id", call.value())
        .query(this::row)
        .list();
  }

  private Published row(ResultSet row, int number) throws SQLException {
    return new Published(
        row.getInt("number"),
        json.readValue(row.getString("page"), CallPage.class),
        Arrays.stream((Object[]) row.getArray("languages").getArray())
            .map(tag -> Language.of(tag.toString()))
            .toList(),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new).orElse(null),
        row.getObject("day", LocalDate.class));
  }
}
