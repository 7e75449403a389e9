package org.heard.consultations;

import java.time.Instant;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * A call to be published with its first questionnaire version; fields as in Consultation.
 *
 * @param recordings the recordings that renderings of its texts name, and no others
 */
public record NewConsultation(
    ConsultationId id,
    String slug,
    CallPage page,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    Instant freezesAt,
    Questionnaire questionnaire,
    List<Recording> recordings) {

  /** A call without recordings. */
  public NewConsultation(
      ConsultationId id,
      String slug,
      CallPage page,
      List<Language> languages,
      Instant opensAt,
      Instant closesAt,
      Instant freezesAt,
      Questionnaire questionnaire) {
    this(id, slug, page, languages, opensAt, closesAt, freezesAt, questionnaire, List.of());
  }
}
