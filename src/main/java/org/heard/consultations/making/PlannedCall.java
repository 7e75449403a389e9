package org.heard.consultations.making;

import java.util.List;
import java.util.Objects;
import org.heard.consultations.CallCountries;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.NewVersion;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A complete plan as a call to publish. */
final class PlannedCall {
  private PlannedCall() {}

  /** The call of a plan in which a {@link Checklist} found nothing missing. */
  static NewConsultation of(
      ConsultationId id,
      CallPlan written,
      CallCountries countries,
      ConsentProfile.@Nullable Waived waiver) {
    CallPlan plan = PlanTexts.toPublish(written);
    PlanSettings settings = plan.settings();
    PlanDates dates = settings.dates();
    return new NewConsultation(
        id,
        Objects.requireNonNull(settings.slug()),
        page(plan),
        settings.languages(),
        Objects.requireNonNull(dates.opensAt()),
        Objects.requireNonNull(dates.closesAt()),
        Objects.requireNonNull(dates.freezesAt()),
        plan.questionnaire(),
        List.of(),
        consent(settings.consent(), waiver),
        settings.highRisk(),
        settings.drafts(),
        countries);
  }

  /** The next version of a published call; the plan misses nothing that concerns versions. */
  static NewVersion version(CallPlan written, int basedOn) {
    CallPlan plan = PlanTexts.toPublish(written);
    return new NewVersion(
        basedOn, plan.questionnaire(), page(plan), plan.settings().languages(), List.of());
  }

  private static ConsentProfile consent(
      ConsentChoice choice, ConsentProfile.@Nullable Waived waiver) {
    return switch (choice) {
      case ASSENT_ONLY -> new ConsentProfile.AssentOnly();
      case WITH_GUARDIAN -> new ConsentProfile.WithGuardian(false);
      case WITH_GUARDIAN_OR_ALONE -> new ConsentProfile.WithGuardian(true);
      case WITH_ORGANISATION -> new ConsentProfile.WithOrganisation();
      case WAIVED -> Objects.requireNonNull(waiver);
    };
  }

  private static CallPage page(CallPlan plan) {
    PlanSettings settings = plan.settings();
    return new CallPage(
        text(plan, PlanText.TITLE),
        text(plan, PlanText.QUESTION),
        text(plan, PlanText.ASKER),
        text(plan, PlanText.WHY),
        text(plan, PlanText.WHO_ASKS),
        text(plan, PlanText.WHO_READS),
        text(plan, PlanText.WHAT_NEXT),
        text(plan, PlanText.WHAT_WE_KEEP),
        text(plan, PlanText.WHAT_WE_DO_NOT_KEEP),
        settings.cover(),
        settings.picture(),
        settings.minutesLeast(),
        settings.minutesMost(),
        plan.text(PlanText.THANKS).orElse(null),
        new CallDetails(
            text(plan, PlanText.CAN_CHANGE),
            text(plan, PlanText.CANNOT_CHANGE),
            text(plan, PlanText.CONTACT),
            plan.text(PlanText.CONDITIONS).orElse(null),
            Objects.requireNonNull(settings.dates().feedbackOn()),
            settings.ages(),
            plan.partners()));
  }

  private static LocalizedText text(CallPlan plan, PlanText which) {
    return plan.text(which).orElseThrow();
  }
}
