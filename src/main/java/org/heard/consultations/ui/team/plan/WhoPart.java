package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.making.ConsentChoice;
import org.heard.consultations.making.PlanSettings;
import org.heard.shared.AgeBand;
import org.heard.uikit.AgeBandWords;
import org.jspecify.annotations.Nullable;

/** Whom a call asks, who says yes, what risk there is, and what is kept before Send. */
final class WhoPart extends Part {
  private enum Risk {
    HIGH
  }

  private final Ticks<AgeBand> ages;
  private final Runnable leadToDrafts;

  /**
   * A part.
   *
   * @param published the call as it is published; null for a plan, whose settings are not fixed
   */
  WhoPart(PlanDesk desk, Component countries, @Nullable Consultation published) {
    head(getTranslation("consultations.plan.who"), getTranslation("consultations.plan.who.help"));
    ages =
        desk.follow(
            new Ticks<>(
                desk,
                getTranslation("consultations.plan.ages"),
                bands(),
                plan -> plan.settings().ages(),
                (plan, chosen) -> plan.with(plan.settings().withAges(chosen))));
    Anchor people =
        new Anchor(
            "team/consent/" + desk.seen().id(), getTranslation("consultations.plan.consent.more"));
    people.addClassName("t-btn");
    add(ages, countries);
    if (published == null) {
      ChoiceField<DraftKeeping> drafts = drafts(desk);
      leadToDrafts = drafts::takeFocus;
      add(consent(desk), new Paragraph(people), risk(desk), drafts);
    } else {
      FixedSettings fixed = new FixedSettings(published);
      leadToDrafts = fixed::takeFocus;
      add(fixed, new Paragraph(people));
    }
  }

  private ChoiceField<DraftKeeping> drafts(PlanDesk desk) {
    return desk.follow(
        new ChoiceField<>(
            desk,
            getTranslation("consultations.plan.drafts"),
            getTranslation("consultations.plan.drafts.help"),
            plan -> possible(plan.settings()),
            one -> TextWords.of(one, this),
            plan -> plan.settings().drafts(),
            (plan, one) -> plan.with(plan.settings().withRisk(plan.settings().highRisk(), one))));
  }

  private Map<AgeBand, String> bands() {
    Map<AgeBand, String> names = new LinkedHashMap<>();
    for (AgeBand band : AgeBand.values()) {
      if (band != AgeBand.NOT_SAID) {
        names.put(band, AgeBandWords.of(band, this));
      }
    }
    return names;
  }

  private ChoiceField<ConsentChoice> consent(PlanDesk desk) {
    return desk.follow(
        new ChoiceField<>(
            desk,
            getTranslation("consultations.plan.consent"),
            getTranslation("consultations.plan.consent.help"),
            plan -> List.of(ConsentChoice.values()),
            choice -> TextWords.of(choice, this),
            plan -> plan.settings().consent(),
            (plan, choice) -> plan.with(plan.settings().withConsent(choice))));
  }

  private Ticks<Risk> risk(PlanDesk desk) {
    return desk.follow(
        new Ticks<>(
            desk,
            getTranslation("consultations.plan.risk"),
            Map.of(Risk.HIGH, getTranslation("consultations.plan.risk.high")),
            plan -> plan.settings().highRisk() ? Set.of(Risk.HIGH) : Set.of(),
            (plan, chosen) -> plan.with(risk(plan.settings(), !chosen.isEmpty()))));
  }

  /** With high risk nothing is kept without a code. */
  private static PlanSettings risk(PlanSettings settings, boolean high) {
    boolean tooMuch = high && settings.drafts() == DraftKeeping.ALWAYS;
    return settings.withRisk(high, tooMuch ? DraftKeeping.WITH_CODE : settings.drafts());
  }

  private static List<DraftKeeping> possible(PlanSettings settings) {
    return settings.highRisk()
        ? List.of(DraftKeeping.WITH_CODE, DraftKeeping.NEVER)
        : List.of(DraftKeeping.values());
  }

  @Override
  void takeFocus(String place) {
    if (place.equals("drafts")) {
      leadToDrafts.run();
    } else {
      ages.takeFocus(AgeBand.FROM_10_TO_12.toString());
    }
  }
}
