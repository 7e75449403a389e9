package org.heard.consultations.testing;

import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.shared.ConsultationId;

/**
 * Test runs of calls. Each is a call of its own, with its own keys: nothing that is sent to it can
 * meet what is sent to the real one, and nothing of the real one is fixed by it.
 */
public interface TestRuns {
  /** Most runs of one call at once. */
  int MOST = 5;

  /** How many days a run is kept after the one on which it was started. */
  int days();

  /**
   * Publishes the plan of a call as a test run, as it is stored now, whatever is missing in it.
   * Whoever starts it works on it. Recorded.
   *
   * @return empty for no plan, one that is not for this person, or when there are {@link #MOST}
   */
  Optional<Consultation> start(ConsultationId of);

  /** The runs of a call whose plan this person may change, the one that ends first on top. */
  List<Consultation> of(ConsultationId call);

  /** A test run, for whoever of the team knows its id; empty for everything else. */
  Optional<Consultation> find(ConsultationId test);

  /** Joins a run, to work on it in the roles one has. Recorded. */
  boolean join(ConsultationId test);

  /**
   * Erases a run with everything that was sent to it, for a manager who works on it. Recorded.
   *
   * @return whether there was such a run
   */
  boolean erase(ConsultationId test);
}
