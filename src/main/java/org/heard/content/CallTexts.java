package org.heard.content;

import java.util.List;
import org.heard.shared.ConsultationId;

/** Which documents are shown on the pages of which calls. */
public interface CallTexts {

  /** The calls of a document, in no order. */
  List<ConsultationId> calls(DocumentId document);

  /**
   * Shows a document on the page of a call, as soon as a version of it is published.
   *
   * @return whether there is such a document, and the call is one's own
   */
  boolean show(DocumentId document, ConsultationId call);

  /**
   * Shows it there no more.
   *
   * @return whether the call is one's own
   */
  boolean hide(DocumentId document, ConsultationId call);
}
