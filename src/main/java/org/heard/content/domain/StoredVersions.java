package org.heard.content.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.accounts.CurrentPerson;
import org.heard.content.Audience;
import org.heard.content.Body;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Edition;
import org.heard.content.Lack;
import org.heard.content.PublicationGate;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every state of a draft is a row, as with plans of calls; an edition is a copy of one. */
@Service
@Transactional
class StoredVersions implements Versions {
  private static final Body NOTHING = new Body(true, "", "", "book", List.of(), "");
  private static final String NEWEST =
      """
      select v.id, v.document_id, v.language, v.band, v.format,
        coalesce(s.number, 0) as number, s.body,
        coalesce(s.source_number, (select max(d.number) from content.source_state d
          where d.document_id = v.document_id)) as source
      from content.version v
      left join lateral (select * from content.draft_state where version_id = v.id
        order by number desc limit 1) s on true
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final EditionRows editions;
  private final Documents documents;
  private final List<PublicationGate> gates;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredVersions(
      JdbcClient jdbc,
      JsonMapper json,
      EditionRows editions,
      Documents documents,
      List<PublicationGate> gates,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.editions = editions;
    this.documents = documents;
    this.gates = List.copyOf(gates);
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Draft> of(DocumentId document) {
    return jdbc.sql(
            NEWEST + "where v.document_id = :document order by v.language, v.band, v.format")
        .param("document", document.value())
        .query(this::draft)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Draft> read(VersionId id) {
    return jdbc.sql(NEWEST + "where v.id = :id")
        .param("id", id.value())
        .query(this::draft)
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Edition> editions(VersionId id) {
    return jdbc.sql(EditionRows.SELECT + "where e.version_id = :id order by e.number desc")
        .param("id", id.value())
        .query(editions::edition)
        .list();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public VersionId begin(DocumentId document, Audience audience) {
    if (documents.read(document).isEmpty()) {
      throw new IllegalArgumentException("There is no such document");
    }
    jdbc.sql(
            """
            insert into content.version (id, document_id, language, band, format)
            values (:id, :document, :language, :band, :format)
            on conflict (document_id, language, band, format) do nothing
            """)
        .param("id", VersionId.random().value())
        .param("document", document.value())
        .param("language", audience.language().tag())
        .param("band", audience.band().key())
        .param("format", audience.format().key())
        .update();
    return of(document).stream()
        .filter(draft -> draft.audience().equals(audience))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved save(VersionId id, int base, Body body) {
    Optional<Draft> before = locked(id);
    if (before.isEmpty()) {
      return new Saved.Gone();
    }
    Draft now = before.get();
    if (now.body().equals(body)) {
      return new Saved.Stored(now);
    }
    if (now.number() != base) {
      return new Saved.Overtaken(now);
    }
    store(id, base + 1, now.source(), body);
    return new Saved.Stored(read(id).orElseThrow());
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved follow(VersionId id, int base, int source) {
    Optional<Draft> now = locked(id);
    if (now.isEmpty() || documents.read(now.get().document(), source).isEmpty()) {
      return new Saved.Gone();
    }
    if (now.get().number() != base) {
      return new Saved.Overtaken(now.get());
    }
    store(id, base + 1, source, now.get().body());
    return new Saved.Stored(read(id).orElseThrow());
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Lack> lacks(VersionId id) {
    return read(id).map(this::lacks).orElse(List.of());
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Published publish(VersionId id, int number) {
    Optional<Draft> draft = locked(id).filter(now -> now.number() == number);
    if (draft.isEmpty()) {
      return new Published.Overtaken();
    }
    List<Lack> lacks = lacks(draft.get());
    if (!lacks.isEmpty()) {
      return new Published.Refused(lacks);
    }
    Optional<Edition> newest = editions(id).stream().findFirst();
    if (newest.filter(edition -> says(edition, draft.get())).isPresent()) {
      // Somebody else pressed at the same moment: one edition, and one count of who found it clear.
      return new Published.Done(newest.get());
    }
    put(draft.get());
    Edition edition = editions(id).getFirst();
    events.publishEvent(ContentAct.published(id, edition.number()));
    return new Published.Done(edition);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean confirm(VersionId id, int source) {
    Optional<Draft> draft = locked(id);
    List<Edition> published = editions(id);
    if (draft.isEmpty()
        || published.isEmpty()
        || documents.read(draft.get().document(), source).isEmpty()) {
      return false;
    }
    jdbc.sql(
            """
            insert into content.confirmation (version_id, edition, source_number, person, day)
            values (:id, :edition, :source, :person, :day)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("edition", published.getFirst().number())
        .param("source", source)
        .param("person", person.id().orElseThrow().value())
        .param("day", today())
        .update();
    events.publishEvent(ContentAct.confirmed(id, source));
    return true;
  }

  private boolean says(Edition edition, Draft draft) {
    return edition.body().equals(draft.body())
        && edition.source() >= draft.source()
        && edition.reviewed() == reviewers(draft);
  }

  private int reviewers(Draft draft) {
    return gates.stream().mapToInt(gate -> gate.reviewers(draft)).sum();
  }

  private List<Lack> lacks(Draft draft) {
    Stream<Lack> own =
        DraftChecks.lacks(draft.body(), documents.read(draft.document()).orElseThrow()).stream();
    Stream<Lack> theirs = gates.stream().flatMap(gate -> gate.missing(draft).stream());
    return Stream.concat(own, theirs).toList();
  }

  private void put(Draft draft) {
    jdbc.sql(
            """
            insert into content.edition
              (version_id, number, body, source_number, reviewed, person, published)
            values (:id,
              (select coalesce(max(number), 0) + 1 from content.edition where version_id = :id),
              :body::json, :source, :reviewed, :person, :day)
            """)
        .param("id", draft.id().value())
        .param("body", json.writeValueAsString(draft.body()))
        .param("source", draft.source())
        .param("reviewed", reviewers(draft))
        .param("person", person.id().map(PersonId::value).orElse(null))
        .param("day", today())
        .update();
  }

  private void store(VersionId id, int number, int source, Body body) {
    jdbc.sql(
            """
            insert into content.draft_state (version_id, number, body, source_number, person, day)
            values (:id, :number, :body::json, :source, :person, :day)
            """)
        .param("id", id.value())
        .param("number", number)
        .param("body", json.writeValueAsString(body))
        .param("source", source)
        .param("person", person.id().map(PersonId::value).orElse(null))
        .param("day", today())
        .update();
    jdbc.sql("delete from content.draft_state where version_id = :id and number <= :number")
        .param("id", id.value())
        .param("number", number - KEPT)
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** One change of a draft after the other. */
  private Optional<Draft> locked(VersionId id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('content ' || :id, 0))")
        .param("id", id.value().toString())
        .query((row, number) -> true)
        .list();
    return read(id);
  }

  private Draft draft(ResultSet row, int number) throws SQLException {
    String body = row.getString("body");
    return new Draft(
        new VersionId(row.getObject("id", UUID.class)),
        new DocumentId(row.getObject("document_id", UUID.class)),
        EditionRows.audience(row),
        row.getInt("number"),
        row.getInt("source"),
        body == null ? NOTHING : json.readValue(body, Body.class));
  }
}
