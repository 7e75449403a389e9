package org.heard.consultations.translating;

import java.util.List;
import java.util.Optional;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * The translation of one call into one language.
 *
 * @param plan the call as it stands
 * @param language another one than the original of the plan
 */
public record TranslationJob(ConsultationId call, CallPlan plan, Language language) {
  public TranslationJob {
    if (language.equals(plan.settings().original())) {
      throw new IllegalArgumentException("A call is not translated into its own language");
    }
  }

  /** The translation of a plan into one of its other languages; empty for any other language. */
  public static Optional<TranslationJob> into(Seen seen, Language language) {
    return seen.plan().settings().languages().stream()
        .skip(1)
        .filter(language::equals)
        .findFirst()
        .map(one -> new TranslationJob(seen.id(), seen.plan(), one));
  }

  /** The language it is translated from. */
  public Language original() {
    return plan.settings().original();
  }

  /** The texts in reading order. */
  public List<TextToTranslate> texts() {
    return TextsToTranslate.of(plan, language);
  }
}
