package org.heard.consultations.making;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The stored states of one plan, as far as whoever asks may reach them. */
public interface PlanStates {

  /**
   * One state.
   *
   * @param number from 1; 0 for a plan that nobody saved yet
   */
  record PlanState(int number, JsonNode document) {}

  /** The state with the highest number; empty when nobody saved one. */
  Optional<PlanState> newest();

  /** A state that is not the newest any more, if it is still kept. */
  Optional<PlanState> numbered(int number);

  /** Stores the next state. */
  void store(int number, JsonNode document);
}
