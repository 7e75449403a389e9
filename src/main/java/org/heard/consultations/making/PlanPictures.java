package org.heard.consultations.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Partner;
import org.heard.consultations.Question;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;

/** The pictures of a plan that people brought. */
final class PlanPictures {
  private PlanPictures() {}

  /**
   * One of them.
   *
   * @param place what has it: {@code questions/} and a key, or {@code partners/} and a key
   * @param wordless whether it needs words for those who do not see it, and has none
   */
  record Cited(String name, String place, boolean wordless) {}

  static List<Cited> of(CallPlan plan) {
    List<Cited> all = new ArrayList<>();
    for (Question question : plan.questionnaire().questions()) {
      String place = "questions/" + question.key();
      add(all, question.head().picture(), place, question.head().pictureWords());
      question
          .offered()
          .forEach(option -> add(all, option.picture(), place, option.pictureWords()));
    }
    // The name of a partner stands beside its logo.
    for (Partner partner : plan.partners()) {
      add(all, partner.logo(), "partners/" + partner.key(), partner.name());
    }
    return List.copyOf(all);
  }

  private static void add(
      List<Cited> all, @Nullable String picture, String place, @Nullable LocalizedText words) {
    Stream.ofNullable(picture)
        .filter(OwnPictures::isOwn)
        .forEach(name -> all.add(new Cited(name, place, words == null)));
  }

  static Set<String> names(CallPlan plan) {
    return of(plan).stream().map(Cited::name).collect(Collectors.toUnmodifiableSet());
  }
}
