package org.heard.consultations.making;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.consultations.Partner;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/**
 * A call while it is made. It may be as empty as it likes: what has to be there before it opens is
 * the business of {@link Checklist}.
 *
 * @param texts the texts of its page, as far as they are written
 * @param settings what was chosen
 * @param partners who asks with it
 * @param questionnaire its own questions, without the standard blocks
 * @param translatedFrom for a rendering in another language, the fingerprint of the words it was
 *     made from; see {@link PlanTexts}
 */
public record CallPlan(
    Map<PlanText, LocalizedText> texts,
    PlanSettings settings,
    List<Partner> partners,
    Questionnaire questionnaire,
    Map<String, String> translatedFrom) {

  public CallPlan {
    Map<PlanText, LocalizedText> inOrder = new EnumMap<>(PlanText.class);
    inOrder.putAll(texts);
    texts = Collections.unmodifiableMap(inOrder);
    partners = List.copyOf(partners);
    translatedFrom = Collections.unmodifiableMap(new TreeMap<>(translatedFrom));
  }

  /** A plan with nothing in it. */
  public static CallPlan empty(Language original) {
    return new CallPlan(
        Map.of(), PlanSettings.in(original), List.of(), new Questionnaire(List.of()), Map.of());
  }

  /** One text of the page, when somebody wrote it. */
  public Optional<LocalizedText> text(PlanText which) {
    return Optional.ofNullable(texts.get(which));
  }

  /** The same with other choices. */
  public CallPlan with(PlanSettings settings) {
    return new CallPlan(texts, settings, partners, questionnaire, translatedFrom);
  }

  /** The same with other questions. */
  public CallPlan with(Questionnaire questionnaire) {
    return new CallPlan(texts, settings, partners, questionnaire, translatedFrom);
  }

  /** The same with other partners. */
  public CallPlan withPartners(List<Partner> partners) {
    return new CallPlan(texts, settings, partners, questionnaire, translatedFrom);
  }

  /** The same with other texts of the page. */
  public CallPlan withTexts(Map<PlanText, LocalizedText> texts) {
    return new CallPlan(texts, settings, partners, questionnaire, translatedFrom);
  }

  /** The same with other marks of what was translated from what. */
  CallPlan withTranslatedFrom(Map<String, String> translatedFrom) {
    return new CallPlan(texts, settings, partners, questionnaire, translatedFrom);
  }
}
