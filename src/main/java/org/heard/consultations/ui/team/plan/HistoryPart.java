package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Step;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.PersonId;

/** What was changed, by whom and when; each step can be taken back. */
final class HistoryPart extends Part implements Shown {
  private static final int MOST = 20;

  private final PlanDesk desk;
  private final transient Plans plans;
  private final transient Function<PersonId, String> names;
  private final OrderedList list = new OrderedList();
  private final Div notice = new Div();
  private final NativeDetails details;

  HistoryPart(PlanDesk desk, Plans plans, Function<PersonId, String> names) {
    this.desk = desk;
    this.plans = plans;
    this.names = names;
    head(
        getTranslation("consultations.plan.history"),
        getTranslation("consultations.plan.history.help"));
    list.addClassNames("t-history", "p-list");
    notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    details = new NativeDetails(getTranslation("consultations.plan.history.show", MOST), list);
    details.addToggleListener(toggle -> fill());
    add(notice, details);
    desk.follow(this);
  }

  /** Reading steps takes whole documents, so it is done for whoever wants to see them. */
  private void fill() {
    list.removeAll();
    if (!details.isOpen()) {
      return;
    }
    List<Step> steps = plans.steps(desk.seen().id(), MOST);
    if (steps.isEmpty()) {
      list.add(new ListItem(getTranslation("consultations.plan.history.none")));
    }
    steps.forEach(step -> list.add(line(step)));
  }

  private ListItem line(Step step) {
    String what = PlaceWords.of(step.places(), this);
    NativeButton back =
        new NativeButton(getTranslation("consultations.plan.history.back"), press -> undo(step));
    back.addClassName("t-btn");
    back.getElement()
        .setAttribute("aria-label", getTranslation("consultations.plan.history.back.what", what));
    return new ListItem(new Paragraph(what), new Paragraph(who(step)), back);
  }

  private String who(Step step) {
    String day = TeamDates.of(step.day(), getLocale());
    return step.link() == null
        ? getTranslation("consultations.plan.history.who", names.apply(step.person()), day)
        : getTranslation("consultations.plan.history.link", step.link(), day);
  }

  private void undo(Step step) {
    boolean done = desk.undo(step.revision());
    Paragraph said =
        new Paragraph(
            done
                ? getTranslation("consultations.plan.history.done")
                : getTranslation("consultations.plan.history.clash"));
    said.addClassNames("note", done ? "note--good" : "note--care");
    notice.removeAll();
    notice.add(said);
    // The step that was pressed stands further down now.
    notice.getElement().callJsFunction("focus");
  }

  @Override
  public void show(CallPlan plan) {
    fill();
  }
}
