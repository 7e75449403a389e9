package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDate;
import org.heard.consultations.making.PlanDates;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderLanguage;

/** When a call opens, closes, freezes, and when children hear of it. */
final class DatesPart extends Part implements Shown {
  private final MomentField opens;
  private final MomentField closes;
  private final MomentField freezes;
  private final Div warnings = new Div();

  DatesPart(PlanDesk desk, List<CalendarEntry> calendar) {
    head(
        getTranslation("consultations.plan.dates"),
        getTranslation("consultations.plan.dates.help"));
    opens =
        new MomentField(
            desk,
            "plan-opens",
            getTranslation("consultations.plan.dates.opens"),
            getTranslation("consultations.plan.dates.opens.help"),
            PlanDates::opensAt,
            (old, moment) ->
                new PlanDates(moment, old.closesAt(), old.freezesAt(), old.feedbackOn()));
    closes =
        new MomentField(
            desk,
            "plan-closes",
            getTranslation("consultations.plan.dates.closes"),
            getTranslation("consultations.plan.dates.closes.help"),
            PlanDates::closesAt,
            (old, moment) ->
                new PlanDates(old.opensAt(), moment, old.freezesAt(), old.feedbackOn()));
    freezes =
        new MomentField(
            desk,
            "plan-freezes",
            getTranslation("consultations.plan.dates.freezes"),
            getTranslation("consultations.plan.dates.freezes.help"),
            PlanDates::freezesAt,
            (old, moment) ->
                new PlanDates(old.opensAt(), old.closesAt(), moment, old.feedbackOn()));
    warnings.addClassName("t-form");
    warnings.getElement().setAttribute("role", "status");
    add(
        desk.follow(opens),
        desk.follow(closes),
        fromCalendar(calendar),
        desk.follow(freezes),
        desk.follow(new FeedbackField(desk)),
        warnings);
    desk.follow(this);
  }

  /** A call closes before what it prepares for. */
  private Component fromCalendar(List<CalendarEntry> calendar) {
    if (calendar.isEmpty()) {
      return new Div();
    }
    Choice<CalendarEntry> choice =
        new Choice<>(
            getTranslation("consultations.calendar.take"),
            getTranslation("consultations.calendar.take.none"),
            calendar,
            entry -> day(entry) + " · " + entry.title().textIn(ReaderLanguage.current()),
            null,
            entry -> {
              if (entry != null) {
                closes.put(day(entry).atStartOfDay(ZoneOffset.UTC).toInstant());
              }
            });
    Paragraph help = new Paragraph(getTranslation("consultations.calendar.take.help"));
    help.addClassName("muted");
    Div part = new Div(choice, help);
    part.addClassName("t-form");
    return part;
  }

  private static LocalDate day(CalendarEntry entry) {
    LocalDate input = entry.inputBy();
    return input == null ? entry.firstDay() : input;
  }

  @Override
  public void show(CallPlan plan) {
    warnings.removeAll();
    PlanDates dates = plan.settings().dates();
    Instant from = dates.opensAt();
    Instant to = dates.closesAt();
    Instant fixed = dates.freezesAt();
    if (from != null && to != null && !from.isBefore(to)) {
      warn(getTranslation("consultations.plan.dates.warn.order"), true);
    }
    ShortTime.words(from, to, this).ifPresent(words -> warn(words, false));
    if (to != null && fixed != null && fixed.isBefore(to)) {
      warn(getTranslation("consultations.plan.dates.warn.freeze"), true);
    }
    LocalDate feedback = dates.feedbackOn();
    if (to != null
        && feedback != null
        && feedback.isBefore(LocalDate.ofInstant(to, ZoneOffset.UTC))) {
      warn(getTranslation("consultations.plan.dates.warn.feedback"), true);
    }
  }

  private void warn(String words, boolean wrong) {
    Paragraph warning = new Paragraph(words);
    warning.addClassNames("note", wrong ? "note--wrong" : "note--care");
    warnings.add(warning);
  }

  @Override
  void takeFocus(String place) {
    if (place.equals(PlanDate.OPENS.name())) {
      opens.takeFocus();
    } else if (place.equals(PlanDate.CLOSES.name())) {
      closes.takeFocus();
    } else if (place.equals(PlanDate.FREEZES.name())) {
      freezes.takeFocus();
    } else {
      super.takeFocus(place);
    }
  }
}
