package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.heard.consultations.making.CallPlan;
import org.jspecify.annotations.Nullable;

/** Something of a plan that is changed on the page, and stored as soon as it is. */
abstract class PlanField extends Div implements Shown {
  private final transient PlanDesk desk;
  private final Div clash = new Div();
  private transient @Nullable Sides asked;

  private record Sides(String theirs, String mine) {}

  PlanField(PlanDesk desk) {
    this.desk = desk;
    addClassName("t-field");
    clash.getElement().setAttribute("role", "alert");
  }

  /** What a plan says here, for somebody who has to choose between two. */
  abstract String told(CallPlan plan);

  /** The person chose between two: nothing of theirs is waiting here any more. */
  void settled() {}

  /** Takes the reader to it: a button that was pressed here may be gone. */
  void takeFocus() {
    getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
  }

  final PlanDesk desk() {
    return desk;
  }

  /** Where two versions are shown; each kind of field puts it where it belongs. */
  final Div clashes() {
    return clash;
  }

  /** Stores a change; whether the plan says so now. */
  final boolean save(UnaryOperator<CallPlan> edit) {
    answered();
    return desk.save(this, edit);
  }

  /**
   * Shows both versions; nothing is stored until the person chose. Who is asked already is not
   * asked anew: it would be read out again, and take the focus from the buttons.
   *
   * @param mine the plan with the person's change
   * @param edit the change
   */
  final void clash(CallPlan mine, UnaryOperator<CallPlan> edit) {
    Sides sides = new Sides(told(desk.plan()), told(mine));
    if (sides.equals(asked)) {
      return;
    }
    answered();
    asked = sides;
    clash.add(
        new ClashNote(
            sides.theirs(),
            sides.mine(),
            () -> {
              if (save(edit)) {
                settle();
              }
              takeFocus();
            },
            () -> {
              answered();
              settle();
              takeFocus();
            }));
  }

  private void answered() {
    asked = null;
    clash.removeAll();
  }

  private void settle() {
    settled();
    show(desk.plan());
  }
}
