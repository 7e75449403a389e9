package org.heard.content.ui;

import java.util.List;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.content.CallTexts;
import org.heard.content.DocumentId;
import org.springframework.stereotype.Component;

/** The calls whose pages show a document, as everybody may know them. */
@Component
public class CallsOfText {
  private final CallTexts texts;
  private final Consultations consultations;

  CallsOfText(CallTexts texts, Consultations consultations) {
    this.texts = texts;
    this.consultations = consultations;
  }

  /** Published calls, without test runs. */
  public List<Consultation> of(DocumentId document) {
    return texts.calls(document).stream()
        .flatMap(id -> consultations.byId(id).stream())
        .filter(call -> !call.isTest())
        .toList();
  }
}
