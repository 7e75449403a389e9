package org.heard.content.domain;

import java.util.List;
import java.util.UUID;
import org.heard.consultations.CallReading;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.content.CallTexts;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Edition;
import org.heard.content.Library;
import org.heard.shared.ConsultationId;
import org.heard.shared.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A row for each document that a call shows. What a call page shows is read as a visitor. */
@Service
class StoredCallTexts implements CallTexts, CallReading {
  private final JdbcClient jdbc;
  private final Library library;
  private final Documents documents;
  private final Consultations consultations;
  private final PreparedCalls prepared;
  private final ApplicationEventPublisher events;

  StoredCallTexts(
      JdbcClient jdbc,
      Library library,
      Documents documents,
      Consultations consultations,
      PreparedCalls prepared,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.library = library;
    this.documents = documents;
    this.consultations = consultations;
    this.prepared = prepared;
    this.events = events;
  }

  @Override
  @PreAuthorize("permitAll()")
  public List<Text> of(ConsultationId call, Reader reader) {
    return jdbc
        .sql(
            """
            select slug from content.call_text join content.source_document on id = document_id
            where call_id = :call order by slug
            """)
        .param("call", call.value())
        .query((row, number) -> row.getString("slug"))
        .list()
        .stream()
        .flatMap(slug -> library.bySlug(slug).stream())
        .map(entry -> text(entry.document().slug(), entry.in(reader)))
        .toList();
  }

  private static Text text(String slug, Edition edition) {
    return new Text(
        slug, edition.audience().language(), edition.body().title(), edition.body().about());
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("permitAll()")
  public List<ConsultationId> calls(DocumentId document) {
    return jdbc.sql("select call_id from content.call_text where document_id = :document")
        .param("document", document.value())
        .query((row, number) -> new ConsultationId(row.getObject("call_id", UUID.class)))
        .list();
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public boolean show(DocumentId document, ConsultationId call) {
    if (!own(call) || documents.read(document).isEmpty()) {
      return false;
    }
    int added =
        jdbc.sql(
                """
                insert into content.call_text (call_id, document_id) values (:call, :document)
                on conflict do nothing
                """)
            .param("call", call.value())
            .param("document", document.value())
            .update();
    if (added > 0) {
      events.publishEvent(ContentAct.shown(document, call));
    }
    return true;
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public boolean hide(DocumentId document, ConsultationId call) {
    if (!own(call)) {
      return false;
    }
    int taken =
        jdbc.sql("delete from content.call_text where call_id = :call and document_id = :document")
            .param("call", call.value())
            .param("document", document.value())
            .update();
    if (taken > 0) {
      events.publishEvent(ContentAct.hidden(document, call));
    }
    return true;
  }

  private boolean own(ConsultationId call) {
    return consultations.mine().stream().anyMatch(one -> one.id().equals(call))
        || prepared.byId(call).isPresent();
  }
}
