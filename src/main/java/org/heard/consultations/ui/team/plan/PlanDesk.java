package org.heard.consultations.ui.team.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;

/** The plan on the page: the state it was read in, and the way every change is stored. */
final class PlanDesk {
  private final Plans plans;
  private final Told told;
  private final List<Shown> shown = new ArrayList<>();
  private Seen seen;

  /** What the page says about storing. */
  interface Told {
    /**
     * Something was stored, or others stored something.
     *
     * @param since the state the page had before
     * @param mine whether it was this page that stored
     */
    void stored(int since, boolean mine);

    /** Nothing was stored: somebody else changed the same to something different. */
    void clashed();

    /** Nothing was stored: it is more than a call can have. */
    void over(List<OverLimit> found);

    /** The plan is not there any more. */
    void gone();
  }

  PlanDesk(Plans plans, Seen seen, Told told) {
    this.plans = plans;
    this.seen = seen;
    this.told = told;
  }

  Seen seen() {
    return seen;
  }

  CallPlan plan() {
    return seen.plan();
  }

  /** Lets it follow the plan from now on. */
  <T extends Shown> T follow(T field) {
    shown.add(field);
    field.show(plan());
    return field;
  }

  /** Stores a change that somebody made with a field; whether the plan says so now. */
  boolean save(PlanField field, UnaryOperator<CallPlan> edit) {
    CallPlan edited = edit.apply(plan());
    if (edited.equals(plan())) {
      field.show(plan());
      return true;
    }
    Saved saved = take(plans.save(seen.id(), seen.revision(), edited));
    if (saved instanceof Saved.Clash) {
      field.clash(edited, edit);
    }
    return saved instanceof Saved.Stored;
  }

  /**
   * Stores a whole plan that was made from a state; whether it was stored. What others stored since
   * stays.
   */
  boolean replace(int revision, CallPlan whole) {
    return take(plans.save(seen.id(), revision, whole)) instanceof Saved.Stored;
  }

  /** Takes a step back; whether it was done. */
  boolean undo(int revision) {
    return take(plans.undo(seen.id(), revision)) instanceof Saved.Stored;
  }

  /** Looks whether others stored something. */
  void look() {
    Optional<Integer> newest = plans.revision(seen.id());
    if (newest.isEmpty()) {
      told.gone();
    } else if (newest.get() != seen.revision()) {
      plans.read(seen.id()).ifPresent(now -> now(now, false));
    }
  }

  private Saved take(Saved saved) {
    switch (saved) {
      case Saved.Stored(Seen now, boolean othersToo) -> now(now, true);
      case Saved.Clash clash -> {
        // What they stored is on the page now, so that keeping one's own is a choice.
        seen = clash.theirs();
        shown.forEach(field -> field.show(plan()));
        told.clashed();
      }
      case Saved.Over over -> told.over(over.found());
      case Saved.Gone() -> told.gone();
    }
    return saved;
  }

  private void now(Seen now, boolean mine) {
    int since = seen.revision();
    seen = now;
    List.copyOf(shown).forEach(field -> field.show(plan()));
    told.stored(since, mine);
  }
}
