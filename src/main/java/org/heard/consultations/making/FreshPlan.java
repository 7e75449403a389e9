package org.heard.consultations.making;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Questionnaire;
import org.jspecify.annotations.Nullable;

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
    // Recordings are of published words, and stay with them.
    return PlanTexts.toPublish(published(call, own, null, PlanDates.NONE));
  }

  /**
   * The plan of a published call that was made without one: it says what is published, recordings
   * too, so that the next version differs by what is changed alone.
   *
   * @param own its own questions, without the standard blocks
   */
  static CallPlan toCorrect(Consultation call, Questionnaire own) {
    CallDetails details = call.page().details();
    PlanDates dates =
        new PlanDates(
            call.opensAt(),
            call.closesAt(),
            call.freezesAt(),
            details == null ? null : details.feedbackOn());
    return published(call, own, call.slug(), dates);
  }

  private static CallPlan published(
      Consultation call, Questionnaire own, @Nullable String slug, PlanDates dates) {
    CallPage page = call.page();
    CallDetails details = page.details();
    PlanSettings blank = PlanSettings.in(call.languages().getFirst());
    PlanSettings settings =
        new PlanSettings(
            slug,
            dates,
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
    return new CallPlan(
        PublishedCall.texts(page, details),
        settings,
        details == null ? List.of() : details.partners(),
        own,
        Map.of());
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
