package org.heard.consultations.ui.team.translating;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.consultations.translating.TranslationJob;
import org.heard.shared.Language;

/** One translation while somebody works on it: what they see, and how it is saved. */
final class Desk {
  private final Plans plans;
  private final Language language;
  private Seen seen;

  Desk(Plans plans, Seen seen, Language language) {
    this.plans = plans;
    this.seen = seen;
    this.language = language;
  }

  TranslationJob job() {
    return job(seen);
  }

  private TranslationJob job(Seen of) {
    return new TranslationJob(of.id(), of.plan(), language);
  }

  Language language() {
    return language;
  }

  /** Stores these words; empty ones take the translation away. */
  Saved write(TextToTranslate text, String words) {
    return save(plan -> PlanTexts.write(plan, text.place(), language, text.wording(), words));
  }

  /** Says that a translation holds although its original changed. */
  Saved confirm(TextToTranslate text) {
    return save(plan -> PlanTexts.confirm(plan, text.place(), language, text.wording()));
  }

  private Saved save(UnaryOperator<CallPlan> change) {
    return save(seen, change.apply(seen.plan()));
  }

  /**
   * Stores a change.
   *
   * @param from what it was made from
   */
  Saved save(Seen from, CallPlan edited) {
    Saved saved = plans.save(from.id(), from.revision(), edited);
    if (saved instanceof Saved.Stored stored) {
      look(stored.now());
    }
    return saved;
  }

  /** The call as it is seen here. */
  Seen seen() {
    return seen;
  }

  /** Goes on from what somebody else stored. */
  void look(Seen theirs) {
    if (theirs.revision() > seen.revision()) {
      seen = theirs;
    }
  }

  /** A text as somebody else stored it; empty when it is not in the call any more. */
  Optional<TextToTranslate> in(Seen theirs, TextToTranslate text) {
    return job(theirs).texts().stream().filter(one -> one.id().equals(text.id())).findFirst();
  }
}
