package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.accounts.AssignableConsultations.Choice;
import org.heard.shared.ConsultationId;
import org.heard.uikit.SearchField;

/** The calls that somebody works on, to tick; of many some can be found by their titles. */
final class CallChoices extends Div {
  /** More than are seen at a glance. */
  private static final int MANY = 12;

  private final Choices<ConsultationId> boxes;
  private final SearchField search;
  private final int all;

  CallChoices(List<Choice> calls, Set<ConsultationId> chosen) {
    addClassName("t-form");
    boxes = new Choices<>(getTranslation("accounts.people.calls"), titles(calls), chosen);
    search =
        new SearchField(
            "calls-find", getTranslation("accounts.people.calls.find"), wanted -> find());
    all = calls.size();
    search.setVisible(all > MANY);
    add(search, boxes);
  }

  private static Map<ConsultationId, String> titles(List<Choice> calls) {
    Map<ConsultationId, String> titles = new LinkedHashMap<>();
    calls.forEach(call -> titles.put(call.id(), call.title()));
    return titles;
  }

  private void find() {
    int matching = boxes.show(search::finds);
    search.found(getTranslation("accounts.people.calls.found", matching, all));
  }

  /** Those that are ticked, in sight or not. */
  Set<ConsultationId> chosen() {
    return boxes.chosen();
  }
}
