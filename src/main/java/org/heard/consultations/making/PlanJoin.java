package org.heard.consultations.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.PlanStates.PlanState;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.KeyedMerge;
import org.heard.shared.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Joins a change of a plan with what others stored meanwhile. Needs the lock of the plan. */
public final class PlanJoin {
  private final JsonMapper json;
  private final ConsultationId id;
  private final PlanStates states;

  public PlanJoin(JsonMapper json, ConsultationId id, PlanStates states) {
    this.json = json;
    this.id = id;
    this.states = states;
  }

  /** The plan as it is stored. */
  public Seen now() {
    return seen(newest());
  }

  /** The plan as it was at a state; empty when that is not kept any more. */
  public Optional<Seen> at(int number) {
    return state(number).map(this::seen);
  }

  /** Stores a change; see {@link Plans#save}. */
  public Saved save(int base, CallPlan edited) {
    return state(base)
        .map(from -> join(seen(from).plan(), edited, base))
        .orElseGet(() -> new Saved.Clash(now(), List.of()));
  }

  Saved undo(int revision) {
    Optional<PlanState> after = state(revision);
    Optional<PlanState> before = state(revision - 1);
    if (after.isEmpty() || before.isEmpty()) {
      return new Saved.Clash(now(), List.of());
    }
    return join(seen(after.get()).plan(), seen(before.get()).plan(), revision);
  }

  private Saved join(CallPlan base, CallPlan mine, int from) {
    PlanState now = newest();
    JsonNode theirs = document(seen(now).plan());
    KeyedMerge.Merged merged = KeyedMerge.merge(document(base), document(mine), theirs);
    if (!merged.clashes().isEmpty()) {
      return new Saved.Clash(seen(now), merged.clashes());
    }
    if (merged.document().equals(theirs)) {
      return new Saved.Stored(seen(now), now.number() != from);
    }
    Optional<CallPlan> plan = plan(merged.document());
    if (plan.isEmpty()) {
      return new Saved.Clash(seen(now), List.of());
    }
    List<OverLimit> over = new ArrayList<>(PlanLimits.of(plan.get()));
    // What came in before there was a limit stays, so that it can be mended piece by piece.
    over.removeAll(PlanLimits.of(seen(now).plan()));
    if (!over.isEmpty()) {
      return new Saved.Over(List.copyOf(over));
    }
    int number = now.number() + 1;
    states.store(number, merged.document());
    return new Saved.Stored(new Seen(id, number, plan.get()), now.number() != from);
  }

  /**
   * A plan as this Heard would write and read it: an earlier one may have used other words, and the
   * same number is not the same node before it was written.
   */
  private JsonNode document(CallPlan plan) {
    return json.readTree(json.writeValueAsString(plan));
  }

  /** Two changes that are fine alone can contradict each other; then there is no plan of both. */
  private Optional<CallPlan> plan(JsonNode document) {
    try {
      return Optional.of(PlanTexts.inOrder(json.treeToValue(document, CallPlan.class)));
    } catch (JacksonException contradiction) {
      return Optional.empty();
    }
  }

  private Seen seen(PlanState state) {
    CallPlan plan = json.treeToValue(state.document(), CallPlan.class);
    return new Seen(id, state.number(), PlanTexts.inOrder(plan));
  }

  private PlanState newest() {
    return states.newest().orElseGet(() -> nothing(json));
  }

  private Optional<PlanState> state(int number) {
    return number == 0 ? Optional.of(nothing(json)) : states.numbered(number);
  }

  static PlanState nothing(JsonMapper json) {
    return new PlanState(0, json.valueToTree(CallPlan.empty(Language.ENGLISH)));
  }
}
