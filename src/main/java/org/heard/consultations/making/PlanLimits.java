package org.heard.consultations.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.consultations.limits.Excess;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.consultations.limits.TextLimits;
import org.heard.shared.LocalizedText;

/** Looks whether a plan can be stored and shown at all; see {@link QuestionLimits}. */
public final class PlanLimits {
  /** The calls with most languages have 27. */
  static final int MOST_LANGUAGES = 60;

  static final int MOST_PARTNERS = 100;

  /** All words of 300 questions in 27 languages are a tenth of it. */
  static final int MOST_WORDS = 5_000_000;

  private static final Set<PlanText> LINES =
      Set.of(PlanText.TITLE, PlanText.QUESTION, PlanText.ASKER);

  private PlanLimits() {}

  /** Everything that is over a limit: the page first, then partners and questions. */
  public static List<OverLimit> of(CallPlan plan) {
    List<OverLimit> found = new ArrayList<>();
    plan.texts()
        .forEach((which, text) ->
            found.addAll(
                TextLimits.of(
                    which.place(),
                    text,
                    LINES.contains(which) ? QuestionLimits.MOST_LINE : QuestionLimits.MOST_TEXT)));
    most(found, Excess.LANGUAGES, plan.settings().languages().size(), MOST_LANGUAGES);
    most(found, Excess.PARTNERS, plan.partners().size(), MOST_PARTNERS);
    plan.partners()
        .forEach(one ->
            found.addAll(
                TextLimits.of("partners/" + one.key(), one.name(), QuestionLimits.MOST_LINE)));
    most(found, Excess.WORDS, words(plan), MOST_WORDS);
    found.addAll(QuestionLimits.of(plan.questionnaire()));
    return List.copyOf(found);
  }

  private static void most(List<OverLimit> found, Excess kind, long count, int most) {
    if (count > most) {
      found.add(new OverLimit(kind, "", List.of(Integer.toString(most))));
    }
  }

  private static long words(CallPlan plan) {
    return PlanTexts.of(plan).values().stream()
        .map(LocalizedText::renderings)
        .flatMap(List::stream)
        .mapToLong(one -> one.text().length())
        .sum();
  }
}
