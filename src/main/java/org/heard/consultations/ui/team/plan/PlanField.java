package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.heard.consultations.making.CallPlan;

/** Something of a plan that is changed on the page, and stored as soon as it is. */
abstract class PlanField extends Div implements Shown {
  private final transient PlanDesk desk;
  private final Div clash = new Div();

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

  /** Stores a change; whether there is a plan to store it in. */
  final boolean save(UnaryOperator<CallPlan> edit) {
    clash.removeAll();
    return desk.save(this, edit);
  }

  /**
   * Shows both versions; nothing is stored until the person chose.
   *
   * @param mine the plan with the person's change
   * @param edit the change
   */
  final void clash(CallPlan mine, UnaryOperator<CallPlan> edit) {
    clash.removeAll();
    clash.add(
        new ClashNote(
            told(desk.plan()),
            told(mine),
            () -> {
              settled();
              save(edit);
              takeFocus();
            },
            () -> {
              clash.removeAll();
              settled();
              show(desk.plan());
              takeFocus();
            }));
  }
}
