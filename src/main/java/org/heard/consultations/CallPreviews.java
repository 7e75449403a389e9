package org.heard.consultations;

import java.util.Optional;
import org.heard.shared.ConsultationId;

/** Plans of calls as if they were open now, for whoever makes them. */
public interface CallPreviews {

  /**
   * A plan with its standard blocks.
   *
   * @param call open now; a text that nobody wrote yet is an ellipsis
   * @param questionnaire what it would ask
   */
  record PreviewedCall(Consultation call, Questionnaire questionnaire) {}

  /** The newest state of a plan; empty for no plan, or one that is not for this person. */
  Optional<PreviewedCall> read(ConsultationId id);
}
