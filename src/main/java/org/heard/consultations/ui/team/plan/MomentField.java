package org.heard.consultations.ui.team.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDates;
import org.jspecify.annotations.Nullable;

/** A moment that a plan decides. */
final class MomentField extends PlanField {
  private final MomentInput box;
  private @Nullable Instant shown;
  private boolean empty = true;
  private final transient Function<PlanDates, @Nullable Instant> read;
  private final transient BiFunction<PlanDates, @Nullable Instant, PlanDates> write;

  MomentField(
      PlanDesk desk,
      String id,
      String label,
      String help,
      Function<PlanDates, @Nullable Instant> read,
      BiFunction<PlanDates, @Nullable Instant, PlanDates> write) {
    super(desk);
    this.read = read;
    this.write = write;
    box = new MomentInput(id, label, help, this::put);
    add(box, clashes());
  }

  @Override
  void takeFocus() {
    box.takeFocus();
  }

  /** Decides another moment. */
  void put(@Nullable Instant moment) {
    if (!Objects.equals(moment, read.apply(desk().plan().settings().dates()))) {
      save(plan ->
          plan.with(plan.settings().withDates(write.apply(plan.settings().dates(), moment))));
    }
  }

  @Override
  String told(CallPlan plan) {
    return MomentInput.told(read.apply(plan.settings().dates()));
  }

  /** What somebody is choosing here stays, whatever else is stored meanwhile. */
  @Override
  public void show(CallPlan plan) {
    Instant moment = read.apply(plan.settings().dates());
    if (empty || !Objects.equals(moment, shown)) {
      empty = false;
      shown = moment;
      box.show(moment);
    }
  }
}
