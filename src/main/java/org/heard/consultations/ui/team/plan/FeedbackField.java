package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDates;
import org.heard.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** The day children are promised to hear what happened. */
final class FeedbackField extends PlanField {
  private final Div place = new Div();
  private @Nullable LocalDate shown;
  private boolean empty = true;

  FeedbackField(PlanDesk desk) {
    super(desk);
    place.addClassName("t-form");
    Paragraph hint = new Paragraph(getTranslation("consultations.plan.dates.feedback.help"));
    hint.addClassName("muted");
    add(place, hint, clashes());
  }

  private void pick(@Nullable LocalDate day) {
    shown = day;
    save(plan -> {
      PlanDates old = plan.settings().dates();
      return plan.with(
          plan.settings()
              .withDates(new PlanDates(old.opensAt(), old.closesAt(), old.freezesAt(), day)));
    });
  }

  @Override
  String told(CallPlan plan) {
    LocalDate day = plan.settings().dates().feedbackOn();
    return day == null ? "" : day.toString();
  }

  @Override
  public void show(CallPlan plan) {
    LocalDate now = plan.settings().dates().feedbackOn();
    if (empty || !Objects.equals(now, shown)) {
      empty = false;
      shown = now;
      place.removeAll();
      place.add(new DayField(getTranslation("consultations.plan.dates.feedback"), now, this::pick));
    }
  }
}
