package org.heard.consultations.making;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.consultations.QuestionnaireChange;
import org.heard.consultations.QuestionnaireChanges;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What became different from one plan to another, for people who have to say yes to it.
 *
 * @param before the earlier one
 * @param after the later one
 * @param languages languages that came; their texts are not named one by one
 * @param settings names of the settings that differ
 * @param partners whether partners came, went, or have other addresses, logos or another order
 * @param questions what differs in the questions beside words
 * @param texts words that came, went or became others, in the order a reader meets them
 */
public record PlanChanges(
    CallPlan before,
    CallPlan after,
    Set<Language> languages,
    List<String> settings,
    boolean partners,
    List<QuestionnaireChange> questions,
    List<TextChange> texts) {

  /** Compares two plans. */
  public static PlanChanges between(CallPlan before, CallPlan after) {
    Set<Language> added = new LinkedHashSet<>(after.settings().languages());
    added.removeAll(before.settings().languages());
    return new PlanChanges(
        before,
        after,
        added,
        settings(before.settings(), after.settings()),
        !partners(before).equals(partners(after)),
        QuestionnaireChanges.between(before.questionnaire(), after.questionnaire()).stream()
            .filter(PlanChanges::moreThanWords)
            .toList(),
        texts(before, after, added));
  }

  /** Whether nothing is different that a reader can see. */
  public boolean none() {
    return languages.isEmpty()
        && settings.isEmpty()
        && !partners
        && questions.isEmpty()
        && texts.isEmpty();
  }

  /** Words are compared place by place instead. */
  private static boolean moreThanWords(QuestionnaireChange change) {
    return switch (change) {
      case QuestionnaireChange.WordsChanged words -> false;
      case QuestionnaireChange.SectionWordsChanged words -> false;
      case QuestionnaireChange.LanguageAdded language -> false;
      case QuestionnaireChange.QuestionAdded question -> true;
      case QuestionnaireChange.QuestionTakenAway question -> true;
      case QuestionnaireChange.OrderChanged order -> true;
      case QuestionnaireChange.KindChanged kind -> true;
      case QuestionnaireChange.OptionAdded option -> true;
      case QuestionnaireChange.OptionTakenAway option -> true;
      case QuestionnaireChange.RuleChanged rule -> true;
      case QuestionnaireChange.CheckChanged check -> true;
      case QuestionnaireChange.SettingsChanged settings -> true;
      case QuestionnaireChange.SectionAdded section -> true;
      case QuestionnaireChange.SectionTakenAway section -> true;
      case QuestionnaireChange.SectionRuleChanged rule -> true;
      case QuestionnaireChange.TermChanged term -> true;
    };
  }

  private static List<String> settings(PlanSettings before, PlanSettings after) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : PlanSettings.class.getRecordComponents()) {
      if (!Objects.equals(value(component, before), value(component, after))) {
        names.add(component.getName());
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable Object value(RecordComponent component, PlanSettings settings) {
    try {
      return component.getAccessor().invoke(settings);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What partners have beside their names, in their order. */
  private static List<List<String>> partners(CallPlan plan) {
    return plan.partners().stream()
        .map(one ->
            List.of(
                one.key(),
                Objects.requireNonNullElse(one.address(), ""),
                Objects.requireNonNullElse(one.logo(), "")))
        .toList();
  }

  private record Where(String place, Language language, Wording wording) {}

  private static List<TextChange> texts(CallPlan before, CallPlan after, Set<Language> added) {
    Map<Where, String> old = words(before);
    Map<Where, String> now = words(after);
    Set<Where> all = new LinkedHashSet<>(now.keySet());
    all.addAll(old.keySet());
    List<TextChange> changes = new ArrayList<>();
    for (Where where : all) {
      String was = old.get(where);
      String is = now.get(where);
      if (!Objects.equals(was, is) && !added.contains(where.language())) {
        changes.add(new TextChange(where.place(), where.language(), where.wording(), was, is));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<Where, String> words(CallPlan plan) {
    Map<Where, String> words = new LinkedHashMap<>();
    for (Map.Entry<String, LocalizedText> text : PlanTexts.of(plan).entrySet()) {
      for (Rendering one : text.getValue().renderings()) {
        words.put(new Where(text.getKey(), one.language(), one.wording()), one.text());
      }
    }
    return words;
  }
}
