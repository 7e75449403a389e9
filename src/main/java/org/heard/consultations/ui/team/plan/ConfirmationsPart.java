package org.heard.consultations.ui.team.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.consultations.making.Confirmation;

/** What only people know about a call. */
final class ConfirmationsPart extends Part {
  private final Ticks<Confirmation> ticks;

  ConfirmationsPart(PlanDesk desk) {
    head(
        getTranslation("consultations.plan.confirm"),
        getTranslation("consultations.plan.confirm.help"));
    Map<Confirmation, String> names = new LinkedHashMap<>();
    for (Confirmation which : Confirmation.values()) {
      names.put(which, TextWords.of(which, this));
    }
    ticks =
        desk.follow(
            new Ticks<>(
                desk,
                getTranslation("consultations.plan.confirm.legend"),
                names,
                plan -> plan.settings().confirmed(),
                (plan, chosen) -> plan.with(plan.settings().withConfirmed(chosen))));
    add(ticks);
  }

  @Override
  void takeFocus(String place) {
    ticks.takeFocus(place);
  }
}
