package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.making.PlanText;

/** What was changed, in words, from the places of a plan. */
final class PlaceWords {
  private PlaceWords() {}

  /** What these places are called, each once. */
  static String of(List<String> places, Component page) {
    Set<String> names = new LinkedHashSet<>();
    places.forEach(place -> name(place, page).ifPresent(names::add));
    return names.isEmpty()
        ? page.getTranslation("consultations.plan.place.all")
        : String.join(", ", names);
  }

  private static Optional<String> name(String place, Component page) {
    String[] path = place.split("/");
    String inside = path.length > 1 ? path[1] : "";
    return switch (path[0]) {
      case "texts" ->
          Stream.of(PlanText.values())
              .filter(which -> which.name().equals(inside))
              .map(which -> TextWords.name(which, page))
              .findFirst();
      case "partners" -> Optional.of(page.getTranslation("consultations.plan.partners"));
      case "questionnaire" -> Optional.of(question(path, page));
      case "settings" -> Optional.of(setting(inside, page));
      case "translatedFrom" -> Optional.empty();
      default -> Optional.of(page.getTranslation("consultations.plan.place.all"));
    };
  }

  private static String question(String[] path, Component page) {
    boolean one = path.length > 2 && path[1].equals("questions") && !path[2].equals("*");
    return one
        ? page.getTranslation("consultations.plan.place.question", path[2])
        : page.getTranslation("consultations.plan.questions");
  }

  /** What a setting is called. */
  static String setting(String name, Component page) {
    return switch (name) {
      case "slug" -> page.getTranslation("consultations.plan.slug");
      case "dates" -> page.getTranslation("consultations.plan.dates");
      case "ages" -> page.getTranslation("consultations.plan.ages");
      case "languages" -> page.getTranslation("consultations.plan.languages");
      case "consent" -> page.getTranslation("consultations.plan.consent");
      case "highRisk" -> page.getTranslation("consultations.plan.risk");
      case "drafts" -> page.getTranslation("consultations.plan.drafts");
      case "cover" -> page.getTranslation("consultations.plan.cover");
      case "picture" -> page.getTranslation("consultations.plan.picture");
      case "minutesLeast" -> page.getTranslation("consultations.plan.minutes.least");
      case "minutesMost" -> page.getTranslation("consultations.plan.minutes.most");
      case "confirmed" -> page.getTranslation("consultations.plan.confirm");
      default -> page.getTranslation("consultations.plan.look");
    };
  }
}
