package org.heard.content.domain;

import java.util.Map;
import java.util.UUID;
import org.heard.content.DocumentId;
import org.heard.content.VersionId;
import org.heard.shared.AuditableEvent;

/** Somebody of the team changed what everybody may read. */
record ContentAct(Kind kind, UUID of, int number) implements AuditableEvent {

  enum Kind {
    DOCUMENT_ADDED("content.document-added"),
    DOCUMENT_RENEWED("content.document-renewed"),
    PUBLISHED("content.published"),
    CONFIRMED("content.confirmed");

    private final String action;

    Kind(String action) {
      this.action = action;
    }
  }

  static ContentAct added(DocumentId document) {
    return new ContentAct(Kind.DOCUMENT_ADDED, document.value(), 1);
  }

  static ContentAct renewed(DocumentId document, int number) {
    return new ContentAct(Kind.DOCUMENT_RENEWED, document.value(), number);
  }

  static ContentAct published(VersionId version, int edition) {
    return new ContentAct(Kind.PUBLISHED, version.value(), edition);
  }

  static ContentAct confirmed(VersionId version, int source) {
    return new ContentAct(Kind.CONFIRMED, version.value(), source);
  }

  @Override
  public String action() {
    return kind.action;
  }

  @Override
  public String subject() {
    return of.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", Integer.toString(number));
  }
}
