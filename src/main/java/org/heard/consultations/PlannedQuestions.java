package org.heard.consultations;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** Questions of calls as they are made, for the managers who work on them. */
public interface PlannedQuestions {

  /**
   * The own questions of a call as they are now.
   *
   * @param revision number of this state of the plan; 0 for what is published without a plan
   * @param title what children read above them, or else the working name of the call
   * @param languages of the call, the original first
   * @param questionnaire its own questions, without those that every call asks
   */
  record Planned(
      ConsultationId call,
      int revision,
      LocalizedText title,
      List<Language> languages,
      Questionnaire questionnaire) {
    public Planned {
      languages = List.copyOf(languages);
    }
  }

  /** The questions of a call; empty for no call, or one that is not for this person. */
  Optional<Planned> read(ConsultationId call);
}
