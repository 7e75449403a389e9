package org.heard.content.domain;

import java.util.Map;
import java.util.UUID;
import org.heard.content.DocumentId;
import org.heard.content.VersionId;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** Somebody of the team changed what everybody may read. */
record ContentAct(Kind kind, UUID of, Map<String, String> details) implements AuditableEvent {

  enum Kind {
    DOCUMENT_ADDED("content.document-added"),
    DOCUMENT_RENEWED("content.document-renewed"),
    FILE_KEPT("content.file-kept"),
    FILE_DROPPED("content.file-dropped"),
    PUBLISHED("content.published"),
    CONFIRMED("content.confirmed"),
    SHOWN("content.shown-on-call"),
    HIDDEN("content.hidden-on-call");

    private final String action;

    Kind(String action) {
      this.action = action;
    }
  }

  static ContentAct added(DocumentId document) {
    return numbered(Kind.DOCUMENT_ADDED, document.value(), 1);
  }

  static ContentAct renewed(DocumentId document, int number) {
    return numbered(Kind.DOCUMENT_RENEWED, document.value(), number);
  }

  static ContentAct fileKept(DocumentId document, int number) {
    return numbered(Kind.FILE_KEPT, document.value(), number);
  }

  static ContentAct fileDropped(DocumentId document, int number) {
    return numbered(Kind.FILE_DROPPED, document.value(), number);
  }

  static ContentAct published(VersionId version, int edition) {
    return numbered(Kind.PUBLISHED, version.value(), edition);
  }

  static ContentAct confirmed(VersionId version, int source) {
    return numbered(Kind.CONFIRMED, version.value(), source);
  }

  static ContentAct shown(DocumentId document, ConsultationId call) {
    return new ContentAct(Kind.SHOWN, document.value(), Map.of("call", call.toString()));
  }

  static ContentAct hidden(DocumentId document, ConsultationId call) {
    return new ContentAct(Kind.HIDDEN, document.value(), Map.of("call", call.toString()));
  }

  private static ContentAct numbered(Kind kind, UUID of, int number) {
    return new ContentAct(kind, of, Map.of("number", Integer.toString(number)));
  }

  @Override
  public String action() {
    return kind.action;
  }

  @Override
  public String subject() {
    return of.toString();
  }
}
