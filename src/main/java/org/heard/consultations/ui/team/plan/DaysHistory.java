package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.consultations.CallDates;
import org.heard.consultations.deadlines.Deadlines.Kind;
import org.heard.consultations.deadlines.Deadlines.Step;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.uikit.ReaderLanguage;

/** How the days of a call came about, and the way back to the ones before. */
final class DaysHistory extends NativeDetails {
  private final transient Function<PersonId, String> names;

  /**
   * The changes of a call.
   *
   * @param steps the latest first
   * @param back puts the days of before into the boxes
   */
  DaysHistory(List<Step> steps, Function<PersonId, String> names, Consumer<CallDates> back) {
    this.names = names;
    setSummaryText(getTranslation("consultations.deadlines.history", steps.size()));
    OrderedList list = new OrderedList();
    list.addClassNames("t-history", "p-list");
    for (int i = 0; i < steps.size(); i++) {
      ListItem line = line(steps.get(i));
      if (i == 0 && steps.get(i).kind() == Kind.MOVED) {
        CallDates before = steps.get(i).before();
        NativeButton button =
            new NativeButton(
                getTranslation("consultations.deadlines.back"), press -> back.accept(before));
        button.addClassName("t-btn");
        line.add(button);
      }
      list.add(line);
    }
    setContent(list);
  }

  private ListItem line(Step step) {
    ListItem line = new ListItem();
    switch (step.kind()) {
      case STOPPED ->
          line.add(new Paragraph(getTranslation("consultations.deadlines.history.stopped")));
      case REOPENED ->
          line.add(new Paragraph(getTranslation("consultations.deadlines.history.reopened")));
      case MOVED -> moved(step, line);
    }
    LocalizedText reason = step.reason();
    if (reason != null) {
      line.add(new Paragraph(reason.textIn(ReaderLanguage.current())));
    }
    line.add(
        new Paragraph(
            getTranslation(
                "consultations.plan.history.who",
                names.apply(step.person()),
                TeamDates.of(step.day(), getLocale()))));
    return line;
  }

  private void moved(Step step, ListItem line) {
    CallDates before = step.before();
    CallDates after = step.after();
    day(getTranslation("consultations.plan.dates.opens"), before.opensAt(), after.opensAt(), line);
    day(
        getTranslation("consultations.plan.dates.closes"),
        before.closesAt(),
        after.closesAt(),
        line);
    day(
        getTranslation("consultations.plan.dates.freezes"),
        before.freezesAt(),
        after.freezesAt(),
        line);
    if (before.feedbackOn() != null && after.feedbackOn() != null) {
      day(
          getTranslation("consultations.plan.dates.feedback"),
          before.feedbackOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
          after.feedbackOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
          line);
    }
  }

  private void day(String name, Instant before, Instant after, ListItem line) {
    if (!Objects.equals(before, after)) {
      line.add(
          new Paragraph(
              getTranslation(
                  "consultations.deadlines.history.moved",
                  name,
                  MomentInput.told(before),
                  MomentInput.told(after))));
    }
  }
}
