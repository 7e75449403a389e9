package org.heard.consultations.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question is one statement and needs no transaction around it: asked with nearly every
 * request, two more ways to the database and back would be half of its cost.
 */
@Service
class StoredConsultations implements Consultations {
  private static final String SELECT =
      "select id, %s as state from consultations.consultation ".formatted(KnownCalls.STATE);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final CurrentPerson person;
  private final KnownCalls known;

  /** Published versions are immutable, so what was read once stays true. */
  private final Map<VersionKey, Questionnaire> versions = new ConcurrentHashMap<>();

  StoredConsultations(
      JdbcClient jdbc, JsonMapper json, Clock clock, CurrentPerson person, KnownCalls known) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.person = person;
    this.known = known;
  }

  private record VersionKey(ConsultationId id, int version) {}

  @Override
  @PreAuthorize("permitAll()")
  public List<Consultation> open() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc
        .sql(
            SELECT
                + "where opens_at <= :now and closes_at > :now and stopped_at is null"
                + " and test_of is null"
                + " order by closes_at, slug")
        .param("now", now)
        .query(KnownCalls::row)
        .list()
        .stream()
        .map(known::call)
        .toList();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Consultation> bySlug(String slug) {
    // PostgreSQL refuses the character 0 in any text; an address may carry it.
    return slug.indexOf('\0') >= 0
        ? Optional.empty()
        : jdbc.sql(SELECT + "where slug = :slug")
            .param("slug", slug)
            .query(KnownCalls::row)
            .optional()
            .map(known::call);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Consultation> byId(ConsultationId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(KnownCalls::row)
        .optional()
        .map(known::call);
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
    return jdbc
        .sql(SELECT + "where id in (:ids) order by closes_at desc, slug")
        .param("ids", assigned.stream().map(ConsultationId::value).toList())
        .query(KnownCalls::row)
        .list()
        .stream()
        .map(known::call)
        .toList();
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
}
