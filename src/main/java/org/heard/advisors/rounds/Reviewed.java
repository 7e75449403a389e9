package org.heard.advisors.rounds;

import org.heard.content.VersionId;
import org.heard.shared.ConsultationId;
import org.heard.shared.Wording;

/** What a round is about, in which of its states. */
public sealed interface Reviewed {
  /** The number of the state. */
  int number();

  /** A child-friendly version: a state of its draft. */
  record OfVersion(VersionId version, int number) implements Reviewed {}

  /**
   * The questions of a call: a state of its plan.
   *
   * @param wording for which readers
   */
  record OfQuestions(ConsultationId call, int number, Wording wording) implements Reviewed {}
}
