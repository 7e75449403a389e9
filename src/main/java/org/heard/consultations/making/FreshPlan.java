package org.heard.consultations.making;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Questionnaire;
import org.heard.shared.LocalizedText;
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
            texts(page), settings, details == null ? List.of() : details.partners(), own, Map.of());
    // Recordings are of published words, and stay with them.
    return PlanTexts.toPublish(plan);
  }

  private static Map<PlanText, LocalizedText> texts(CallPage page) {
    Map<PlanText, LocalizedText> texts = new EnumMap<>(PlanText.class);
    CallDetails details = page.details();
    for (PlanText which : PlanText.values()) {
      LocalizedText text =
          switch (which) {
            case TITLE -> page.title();
            case QUESTION -> page.question();
            case ASKER -> page.asker();
            case WHY -> page.why();
            case WHO_ASKS -> page.whoAsks();
            case WHO_READS -> page.whoReads();
            case WHAT_NEXT -> page.whatNext();
            case WHAT_WE_KEEP -> page.whatWeKeep();
            case WHAT_WE_DO_NOT_KEEP -> page.whatWeDoNotKeep();
            case THANKS -> page.thanks();
            case CAN_CHANGE -> details == null ? null : details.canChange();
            case CANNOT_CHANGE -> details == null ? null : details.cannotChange();
            case CONTACT -> details == null ? null : details.contact();
            case CONDITIONS -> details == null ? null : details.conditions();
          };
      put(texts, which, text);
    }
    return texts;
  }

  private static void put(
      Map<PlanText, LocalizedText> texts, PlanText which, @Nullable LocalizedText text) {
    if (text != null) {
      texts.put(which, text);
    }
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
