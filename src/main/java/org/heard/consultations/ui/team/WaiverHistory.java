package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.heard.consultations.Waivers.Step;
import org.heard.shared.PersonId;

/** Who did what about a waiver, the newest first. */
final class WaiverHistory extends Div {
  WaiverHistory(List<Step> steps, Function<PersonId, String> names) {
    addClassName("t-part");
    add(new H3(getTranslation("consultations.waiver.history")));
    if (steps.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.waiver.history.none")));
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("t-history");
    steps.forEach(step -> list.add(line(step, names.apply(step.person()))));
    add(list);
  }

  private ListItem line(Step step, String person) {
    String day = TeamDates.of(step.day(), getLocale());
    String act =
        switch (step.act()) {
          case PROPOSED -> getTranslation("consultations.waiver.step.proposed", person, day);
          case APPROVED -> getTranslation("consultations.waiver.step.approved", person, day);
          case TAKEN_BACK -> getTranslation("consultations.waiver.step.taken-back", person, day);
        };
    return new ListItem(
        new Paragraph(act), new Paragraph(step.reason() + " (" + step.ethicsReference() + ")"));
  }
}
