package org.heard.consultations.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.limits.OverLimit;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Plans of calls. Several people may change a plan at once: what each saves is joined with what the
 * others stored meanwhile, and nothing is overwritten that somebody did not see.
 */
public interface Plans {
  /** How many states of a plan are kept for taking steps back. */
  int KEPT = 200;

  /**
   * A plan as it was stored at one moment.
   *
   * @param revision number of this state; 0 for a plan that nobody saved yet
   */
  record Seen(ConsultationId id, int revision, CallPlan plan) {}

  /** What became of a change. */
  sealed interface Saved {
    /**
     * It is stored.
     *
     * @param now the plan with this change and everything others changed meanwhile
     * @param othersToo whether somebody else had stored something since the state it was made from
     */
    record Stored(Seen now, boolean othersToo) implements Saved {}

    /**
     * Somebody else changed the same places to something different: nothing is stored.
     *
     * @param theirs the plan as it is stored
     * @param places what both changed, as places of {@link PlanTexts}; empty when the two changes
     *     fit nowhere together, such as a rule that cites a question the other one took away
     */
    record Clash(Seen theirs, List<String> places) implements Saved {}

    /**
     * What the change brings is more than a call can have: nothing is stored.
     *
     * @param found what was not over its limit before
     */
    record Over(List<OverLimit> found) implements Saved {}

    /** There is no such plan, or it is not for this person. */
    record Gone() implements Saved {}
  }

  /**
   * One stored change.
   *
   * @param revision number of the state it led to
   * @param person who stored it, or who made the link through which it came
   * @param link what the manager called the translator's link it came through; null for none
   * @param places what it changed
   */
  record Step(
      int revision, PersonId person, @Nullable String link, LocalDate day, List<String> places) {}

  /** The plan of a call in preparation, or of a published one the person manages. */
  Optional<Seen> read(ConsultationId id);

  /**
   * Reads a plan to work on it. A published call that was made without a plan is given the one that
   * says what is published; so its days can be moved and its words corrected like any other's.
   */
  Optional<Seen> open(ConsultationId id);

  /** Number of the newest state, to see whether others changed something; empty for no plan. */
  Optional<Integer> revision(ConsultationId id);

  /**
   * Stores a change that was made from a state.
   *
   * @param base number of the state that {@code edited} was made from
   */
  Saved save(ConsultationId id, int base, CallPlan edited);

  /** Takes one step back, whatever was changed after it; a step back can be taken back too. */
  Saved undo(ConsultationId id, int revision);

  /** The latest steps, the newest first. */
  List<Step> steps(ConsultationId id, int most);

  /**
   * Begins another call with everything of this one but its address, its dates and what people said
   * about it; waivers and codes stay behind too. Keys are kept, so that answers of both can be
   * compared. A published call that never had a plan is copied as it is published.
   *
   * @param from a call in preparation, or a published one that the person works on
   * @param name working name of the new one
   */
  Optional<ConsultationId> copy(ConsultationId from, String name);

  /**
   * Begins a call with what stands in a plan; its address, dates and what people said are left out.
   *
   * @param name working name of the new one
   */
  ConsultationId begin(CallPlan from, String name);
}
