package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.consultations.making.PlanDates;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.uikit.AgeBandWords;
import org.jspecify.annotations.Nullable;

/** How a setting of a plan became different. */
final class SettingWords {
  private SettingWords() {}

  /**
   * In one sentence.
   *
   * @param name the component of {@link PlanSettings}
   */
  static String of(String name, PlanSettings before, PlanSettings after, Component page) {
    String setting = PlaceWords.setting(name, page);
    String was = value(name, before, page);
    String is = value(name, after, page);
    return was.equals(is)
        ? page.getTranslation("consultations.changes.other", setting)
        : page.getTranslation(
            "consultations.changes.setting", setting, shown(was, page), shown(is, page));
  }

  private static String shown(String value, Component page) {
    return value.isEmpty() ? page.getTranslation("consultations.plan.clash.nothing") : value;
  }

  private static String value(String name, PlanSettings settings, Component page) {
    return switch (name) {
      case "slug" -> Objects.requireNonNullElse(settings.slug(), "");
      case "ages" ->
          settings.ages().stream()
              .map(band -> AgeBandWords.of(band, page))
              .collect(Collectors.joining(", "));
      case "languages" -> LanguageWords.of(settings.languages());
      case "consent" -> TextWords.of(settings.consent(), page);
      case "drafts" -> TextWords.of(settings.drafts(), page);
      case "cover" -> TextWords.paper(settings.cover(), page);
      case "picture" -> TextWords.picture(settings.picture(), page);
      case "minutesLeast" -> Integer.toString(settings.minutesLeast());
      case "minutesMost" -> Integer.toString(settings.minutesMost());
      case "dates" -> dates(settings.dates(), page);
      default -> "";
    };
  }

  private static String dates(PlanDates dates, Component page) {
    Locale reader = page.getUI().map(UI::getLocale).orElse(Locale.ENGLISH);
    List<String> said = new ArrayList<>();
    moment(said, "consultations.changes.opens", dates.opensAt(), page);
    moment(said, "consultations.changes.closes", dates.closesAt(), page);
    moment(said, "consultations.changes.freezes", dates.freezesAt(), page);
    if (dates.feedbackOn() != null) {
      said.add(
          page.getTranslation(
              "consultations.changes.heard", TeamDates.of(dates.feedbackOn(), reader)));
    }
    return String.join(", ", said);
  }

  private static void moment(
      List<String> said, String key, @Nullable Instant moment, Component page) {
    if (moment != null) {
      said.add(page.getTranslation(key, moment.truncatedTo(ChronoUnit.MINUTES).toString()));
    }
  }
}
