package org.heard.content.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.SlugTakenException;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFacts;
import org.heard.content.SourceParagraph;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every state of a document is a row; the one with the highest number holds. */
@Service
@Transactional
class StoredDocuments implements Documents {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CurrentPerson person;
  private final Clock clock;
  private final DocumentRows documents;
  private final ApplicationEventPublisher events;

  StoredDocuments(
      JdbcClient jdbc,
      JsonMapper json,
      CurrentPerson person,
      Clock clock,
      DocumentRows documents,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.person = person;
    this.clock = clock;
    this.documents = documents;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<SourceDocument> all() {
    return jdbc.sql(DocumentRows.NEWEST + "order by slug").query(documents::document).list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<SourceDocument> read(DocumentId id) {
    return jdbc.sql(DocumentRows.NEWEST + "and id = :id")
        .param("id", id.value())
        .query(documents::document)
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<SourceDocument> read(DocumentId id, int number) {
    return jdbc.sql(DocumentRows.SELECT + "where id = :id and number = :number")
        .param("id", id.value())
        .param("number", number)
        .query(documents::document)
        .optional();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public SourceDocument begin(String slug, SourceFacts facts, List<SourceParagraph> paragraphs) {
    SourceDocument document = new SourceDocument(DocumentId.random(), slug, 1, facts, paragraphs);
    try {
      jdbc.sql("insert into content.source_document (id, slug) values (:id, :slug)")
          .param("id", document.id().value())
          .param("slug", slug)
          .update();
    } catch (DuplicateKeyException taken) {
      throw new SlugTakenException();
    }
    store(document);
    events.publishEvent(ContentAct.added(document.id()));
    return document;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Stored renew(
      DocumentId id, int base, SourceFacts facts, List<SourceParagraph> paragraphs) {
    Optional<SourceDocument> now = locked(id);
    if (now.isEmpty()) {
      return new Stored.Gone();
    }
    if (now.get().number() != base) {
      return new Stored.Overtaken(now.get());
    }
    SourceDocument next = new SourceDocument(id, now.get().slug(), base + 1, facts, paragraphs);
    store(next);
    if (paragraphs.equals(now.get().paragraphs())) {
      keepFile(id, base);
    }
    events.publishEvent(ContentAct.renewed(id, next.number()));
    return new Stored.Done(next);
  }

  /** Where only facts are different, the file says the same as before. */
  private void keepFile(DocumentId id, int base) {
    jdbc.sql(
            """
            insert into content.file_of_state (document_id, number, name)
            select document_id, number + 1, name from content.file_of_state
            where document_id = :id and number = :base
            """)
        .param("id", id.value())
        .param("base", base)
        .update();
  }

  /** One new state after the other. */
  private Optional<SourceDocument> locked(DocumentId id) {
    // The key of a table that is only ever added to: two at once meet here instead of at a row.
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('content ' || :id, 0))")
        .param("id", id.value().toString())
        .query((row, number) -> true)
        .list();
    return read(id);
  }

  private void store(SourceDocument document) {
    jdbc.sql(
            """
            insert into content.source_state
              (document_id, number, facts, paragraphs, person, day)
            values (:id, :number, :facts::json, :paragraphs::json, :person, :day)
            """)
        .param("id", document.id().value())
        .param("number", document.number())
        .param("facts", json.writeValueAsString(document.facts()))
        .param("paragraphs", json.writeValueAsString(document.paragraphs()))
        .param("person", person.id().map(PersonId::value).orElse(null))
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }
}
