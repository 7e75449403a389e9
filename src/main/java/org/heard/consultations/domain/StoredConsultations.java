package org.heard.consultations.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
@Transactional(readOnly = true)
class StoredConsultations implements Consultations {
  private static final String SELECT =
      """
      select id, slug, languages, opens_at, closes_at, freezes_at, version, consent, high_risk,
        draft_keeping, xmin::text as written_by
      from consultations.consultation\s
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final CurrentPerson person;
  private final CallPages pages;

  /** Published versions are immutable, so what was read once stays true. */
  private final Map<VersionKey, Questionnaire> versions = new ConcurrentHashMap<>();

  StoredConsultations(
      JdbcClient jdbc, JsonMapper json, Clock clock, CurrentPerson person, CallPages pages) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.person = person;
    this.pages = pages;
  }

  private record VersionKey(ConsultationId id, int version) {}

  @Override
  @PreAuthorize("permitAll()")
  public List<Consultation> open() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(SELECT + "where opens_at <= :now and closes_at > :now order by closes_at, slug")
        .param("now", now)
        .query(this::row)
        .list();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Consultation> bySlug(String slug) {
    // PostgreSQL refuses the character 0 in any text; an address may carry it.
    return slug.indexOf('\0') >= 0
        ? Optional.empty()
        : jdbc.sql(SELECT + "where slug = :slug").param("slug", slug).query(this::row).optional();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Consultation> byId(ConsultationId id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(this::row).optional();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Questionnaire questionnaire(ConsultationId id, int version) {
    return versions.computeIfAbsent(new VersionKey(id, version), this::readVersion);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Recording> recording(String slug, int version, String name) {
    if (slug.indexOf('\0') >= 0 || name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select name, sound from consultations.recording
            join consultations.consultation on id = consultation_id
            where slug = :slug and recording.version = :version and name = :name
            """)
        .param("slug", slug)
        .param("version", version)
        .param("name", name)
        .query((row, number) -> new Recording(row.getString("name"), row.getBytes("sound")))
        .optional();
  }

  @Override
  @PreAuthorize("isAuthenticated()")
  public List<Consultation> mine() {
    Set<ConsultationId> assigned = person.assignedTo(Role.values());
    if (assigned.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + "where id in (:ids) order by closes_at desc, slug")
        .param("ids", assigned.stream().map(ConsultationId::value).toList())
        .query(this::row)
        .list();
  }

  private Questionnaire readVersion(VersionKey key) {
    return jdbc.sql(
            """
            select document from consultations.questionnaire_version
            where consultation_id = :id and number = :number
            """)
        .param("id", key.id().value())
        .param("number", key.version())
        .query(String.class)
        .optional()
        .map(document -> json.readValue(document, Questionnaire.class))
        .orElseThrow(ConsultationNotFoundException::new);
  }

  private Consultation row(ResultSet row, int number) throws SQLException {
    ConsultationId id = new ConsultationId(row.getObject("id", java.util.UUID.class));
    return new Consultation(
        id,
        row.getString("slug"),
        pages.of(id, row.getString("written_by")),
        languages(row.getArray("languages")),
        instant(row, "opens_at"),
        instant(row, "closes_at"),
        instant(row, "freezes_at"),
        row.getInt("version"),
        json.readValue(row.getString("consent"), ConsentProfile.class),
        row.getBoolean("high_risk"),
        DraftKeeping.valueOf(row.getString("draft_keeping")));
  }

  private static List<Language> languages(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).map(Language::of).toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
