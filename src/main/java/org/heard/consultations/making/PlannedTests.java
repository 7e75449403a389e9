package org.heard.consultations.making;

import java.time.Instant;
import java.util.Optional;
import org.heard.consultations.NewConsultation;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.uikit.UiTranslations;
import org.springframework.stereotype.Component;

/** Plans as test runs: as they are, and named so that no list and no file hides what they are. */
@Component
public class PlannedTests {
  private final Plans plans;
  private final UiTranslations translations;

  PlannedTests(Plans plans, UiTranslations translations) {
    this.plans = plans;
    this.translations = translations;
  }

  /** Whether somebody may change the plan of a call. */
  public boolean isMine(ConsultationId call) {
    return plans.revision(call).isPresent();
  }

  /**
   * The newest state of a plan as a call; empty for no plan, or one that is not for this person.
   *
   * @param id the id of the run, which is not the one of the call
   */
  public Optional<NewConsultation> test(
      ConsultationId call, ConsultationId id, String address, Instant now, Instant ends) {
    return plans
        .read(call)
        .map(seen -> PlannedCall.test(id, address, seen.plan(), this::marked, now, ends));
  }

  private LocalizedText marked(LocalizedText title) {
    return new LocalizedText(
        title.renderings().stream()
            .map(one ->
                new Rendering(
                    one.language(),
                    one.wording(),
                    translations
                        .words(one.language())
                        .getTranslation("uikit.use.test-title", one.text()),
                    null))
            .toList());
  }
}
