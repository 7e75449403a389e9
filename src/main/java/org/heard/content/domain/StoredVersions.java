package org.heard.content.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
import org.heard.content.Standing;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.media.MediaOfEditions;
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
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final BodyJoin join;
  private final DraftRows drafts;
  private final EditionRows editions;
  private final Documents documents;
  private final PictureRows pictures;
  private final MediaOfEditions media;
  private final List<PublicationGate> gates;
  private final CurrentPerson person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredVersions(
      JdbcClient jdbc,
      JsonMapper json,
      DraftRows drafts,
      EditionRows editions,
      Documents documents,
      PictureRows pictures,
      MediaOfEditions media,
      List<PublicationGate> gates,
      CurrentPerson person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.join = new BodyJoin(json);
    this.drafts = drafts;
    this.editions = editions;
    this.documents = documents;
    this.pictures = pictures;
    this.media = media;
    this.gates = List.copyOf(gates);
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Standing> standings() {
    return jdbc.sql(DraftRows.STANDINGS).query(DraftRows::standing).list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Draft> of(DocumentId document) {
    return jdbc.sql(
            DraftRows.NEWEST
                + "where v.document_id = :document order by v.language, v.band, v.format")
        .param("document", document.value())
        .query(drafts::draft)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Draft> read(VersionId id) {
    return jdbc.sql(DraftRows.NEWEST + "where v.id = :id")
        .param("id", id.value())
        .query(drafts::draft)
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
    return locked(id)
        .map(now -> join(now, body(id, base), Optional.of(body)))
        .orElseGet(Saved.Gone::new);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved undo(VersionId id, int number) {
    return locked(id)
        .map(now -> join(now, body(id, number), body(id, number - 1)))
        .orElseGet(Saved.Gone::new);
  }

  private Saved join(Draft now, Optional<Body> base, Optional<Body> mine) {
    if (base.isEmpty() || mine.isEmpty()) {
      return new Saved.Clash(now, List.of());
    }
    boolean othersToo = !now.body().equals(base.get());
    return switch (join.join(base.get(), mine.get(), now.body())) {
      case BodyJoin.Joined.Clash(List<String> places) -> new Saved.Clash(now, places);
      case BodyJoin.Joined.Both(Body joined) -> {
        if (!joined.equals(now.body())) {
          store(now.id(), now.number() + 1, now.source(), joined);
        }
        yield new Saved.Stored(read(now.id()).orElseThrow(), othersToo);
      }
    };
  }

  private Optional<Body> body(VersionId id, int number) {
    return number == 0
        ? Optional.of(DraftRows.NOTHING)
        : jdbc.sql(
                """
                select body from content.draft_state where version_id = :id and number = :number
                """)
            .param("id", id.value())
            .param("number", number)
            .query(String.class)
            .optional()
            .map(body -> json.readValue(body, Body.class));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved follow(VersionId id, int base, int source) {
    Optional<Draft> now = locked(id);
    if (now.isEmpty() || documents.read(now.get().document(), source).isEmpty()) {
      return new Saved.Gone();
    }
    if (now.get().number() != base) {
      return new Saved.Clash(now.get(), List.of());
    }
    store(id, base + 1, source, now.get().body());
    return new Saved.Stored(read(id).orElseThrow(), false);
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
    pictures.publish(draft.get().body().ownPictures());
    Edition edition = editions(id).getFirst();
    media.publish(edition);
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
        DraftChecks.lacks(
            draft.body(),
            draft.audience().format(),
            documents.read(draft.document()).orElseThrow(),
            pictures.known(draft.body().ownPictures()))
            .stream();
    Stream<Lack> theirs = gates.stream().flatMap(gate -> gate.missing(draft).stream());
    return Stream.of(own, media.lacks(draft).stream(), theirs).flatMap(part -> part).toList();
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
}
