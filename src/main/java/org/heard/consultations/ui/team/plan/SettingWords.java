package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.uikit.AgeBandWords;

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
      case "dates" -> {
        LocalDate heard = settings.dates().feedbackOn();
        yield heard == null
            ? ""
            : page.getTranslation(
                "consultations.changes.heard",
                TeamDates.of(heard, page.getUI().orElseThrow().getLocale()));
      }
      default -> "";
    };
  }
}
