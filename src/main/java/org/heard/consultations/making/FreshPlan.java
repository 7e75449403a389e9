package org.heard.consultations.making;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Questionnaire;

/** Plans that begin with what another call has. */
final class FreshPlan {
  private FreshPlan() {}

  /**
   * What another call may begin with. Words, choices, partners and questions with their keys stay.
   * The address, the days and what people said about the call belong to that call alone; so do
   * waivers and codes, which are no part of a plan.
   */
  static CallPlan of(CallPlan plan) {
    PlanSettings settings =
        plan.settings().withSlug(null).withDates(PlanDates.NONE).withConfirmed(Set.of());
    return plan.with(settings);
  }

  /**
   * The plan that a call without one could have had.
   *
   * @param own its own questions, without the standard blocks
   */
  static CallPlan of(Consultation call, Questionnaire own) {
    CallPage page = call.page();
    CallDetails details = page.details();
    PlanSettings blank = PlanSettings.in(call.languages().getFirst());
    PlanSettings settings =
        new PlanSettings(
            null,
            PlanDates.NONE,
            details == null ? blank.ages() : details.ages(),
            call.languages(),
            choice(call.consent()),
            call.highRisk(),
            call.drafts(),
            page.cover(),
            page.picture(),
            page.minutesLeast(),
            page.minutesMost(),
            Set.of());
    CallPlan plan =
        new CallPlan(
            PublishedCall.texts(page, details),
            settings,
            details == null ? List.of() : details.partners(),
            own,
            Map.of());
    // Recordings are of published words, and stay with them.
    return PlanTexts.toPublish(plan);
  }

  private static ConsentChoice choice(ConsentProfile consent) {
    return switch (consent) {
      case ConsentProfile.AssentOnly only -> ConsentChoice.ASSENT_ONLY;
      case ConsentProfile.WithGuardian(boolean alone) ->
          alone ? ConsentChoice.WITH_GUARDIAN_OR_ALONE : ConsentChoice.WITH_GUARDIAN;
      case ConsentProfile.WithOrganisation organisation -> ConsentChoice.WITH_ORGANISATION;
      case ConsentProfile.Waived waived -> ConsentChoice.WAIVED;
    };
  }
}
