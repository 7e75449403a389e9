package org.heard.consultations.translating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;

/** The texts of a plan for a translator, in the order in which a reader meets them. */
public final class TextsToTranslate {
  private static final TextGroup PAGE = new TextGroup.Page();

  private TextsToTranslate() {}

  /**
   * Each wording that the original or the translation has. Texts that the original does not have
   * yet are left out: there is nothing to translate from.
   *
   * @param language another one than the original
   */
  public static List<TextToTranslate> of(CallPlan plan, Language language) {
    return of(plan, language, text -> wordings(plan, text, language));
  }

  /** Also the wordings that neither has, but could have. */
  static List<TextToTranslate> possible(CallPlan plan, Language language) {
    return of(plan, language, text -> List.of(Wording.values()));
  }

  private static List<TextToTranslate> of(
      CallPlan plan, Language language, Function<LocalizedText, List<Wording>> wordings) {
    Map<String, TextGroup> groups = new LinkedHashMap<>();
    List<TextGroup> order = order(plan.questionnaire(), groups);
    List<TextToTranslate> all = new ArrayList<>();
    PlanTexts.of(plan)
        .forEach((place, text) -> {
          for (Wording wording : wordings.apply(text)) {
            PlanTexts.source(plan, text, wording)
                .ifPresent(source ->
                    all.add(
                        new TextToTranslate(
                            place,
                            wording,
                            TextKind.at(place),
                            groups.getOrDefault(stem(place), PAGE),
                            source,
                            words(text, language, wording).orElse(null),
                            PlanTexts.state(plan, place, text, language, wording))));
          }
        });
    Map<TextGroup, Integer> positions = new HashMap<>();
    order.forEach(group -> positions.put(group, positions.size()));
    // Stable: options keep the order they have in the question.
    all.sort(
        Comparator.comparingInt((TextToTranslate text) -> positions.get(text.group()))
            .thenComparing(TextToTranslate::kind));
    return List.copyOf(all);
  }

  /** Groups in reading order; the map finds them by the beginning of a place. */
  private static List<TextGroup> order(Questionnaire form, Map<String, TextGroup> groups) {
    Set<TextGroup> order = new LinkedHashSet<>(List.of(PAGE));
    int number = 0;
    for (Section section : form.sections()) {
      groups.put(
          "questionnaire/sections/" + section.key(),
          new TextGroup.OfSection(section.key(), ++number));
    }
    number = 0;
    for (Question question : form.questions()) {
      form.section(question)
          .ifPresent(section -> order.add(groups.get("questionnaire/sections/" + section.key())));
      TextGroup group = new TextGroup.OfQuestion(question.key(), ++number);
      groups.put("questionnaire/questions/" + question.key(), group);
      order.add(group);
    }
    for (GlossaryTerm term : form.terms()) {
      TextGroup group = new TextGroup.OfWord(term.key());
      groups.put("questionnaire/terms/" + term.key(), group);
      order.add(group);
    }
    // Sections without questions come last.
    order.addAll(groups.values());
    return List.copyOf(order);
  }

  private static String stem(String place) {
    String[] path = place.split("/", 4);
    return path.length < 3 ? place : path[0] + "/" + path[1] + "/" + path[2];
  }

  private static List<Wording> wordings(CallPlan plan, LocalizedText text, Language language) {
    Language original = plan.settings().original();
    return text.renderings().stream()
        .filter(one -> one.language().equals(original) || one.language().equals(language))
        .map(Rendering::wording)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<String> words(LocalizedText text, Language language, Wording wording) {
    return text.renderings().stream()
        .filter(one -> one.language().equals(language) && one.wording() == wording)
        .map(Rendering::text)
        .findFirst();
  }
}
