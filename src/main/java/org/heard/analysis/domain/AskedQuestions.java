package org.heard.analysis.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/** Finds a call with every version of its questionnaire. */
@Component
class AskedQuestions {
  private final Consultations consultations;

  AskedQuestions(Consultations consultations) {
    this.consultations = consultations;
  }

  Consultation call(ConsultationId id) {
    return consultations.byId(id).orElseThrow(ConsultationNotFoundException::new);
  }

  List<AskedQuestion> of(Consultation call) {
    Map<Integer, Questionnaire> newestFirst = new LinkedHashMap<>();
    for (int version = call.version(); version >= 1; version--) {
      newestFirst.put(version, consultations.questionnaire(call.id(), version));
    }
    return AskedQuestion.of(newestFirst);
  }
}
