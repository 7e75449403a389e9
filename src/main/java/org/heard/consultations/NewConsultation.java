package org.heard.consultations;

import java.time.Instant;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/** A call to be published with its first questionnaire version; fields as in Consultation. */
public record NewConsultation(
    ConsultationId id,
    String slug,
    CallPage page,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    Instant freezesAt,
    Questionnaire questionnaire) {}
