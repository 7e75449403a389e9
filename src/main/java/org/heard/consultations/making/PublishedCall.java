package org.heard.consultations.making;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A published version written as a plan, so that both can be compared. */
final class PublishedCall {
  private PublishedCall() {}

  /**
   * The plan that says what a version says.
   *
   * @param questionnaire with the standard blocks, which are part of every version
   * @param rest what no version can change
   */
  static CallPlan asPlan(
      CallPage page, List<Language> languages, Questionnaire questionnaire, PlanSettings rest) {
    CallDetails details = page.details();
    PlanSettings settings =
        rest.withLanguages(languages)
            .withCover(page.cover(), page.picture())
            .withMinutes(page.minutesLeast(), page.minutesMost());
    if (details != null) {
      settings = settings.withAges(details.ages()).withDates(heard(details, rest.dates()));
    }
    return new CallPlan(
        texts(page, details),
        settings,
        details == null ? List.of() : details.partners(),
        questionnaire,
        Map.of());
  }

  private static PlanDates heard(CallDetails details, PlanDates dates) {
    LocalDate feedback = details.feedbackOn();
    return new PlanDates(dates.opensAt(), dates.closesAt(), dates.freezesAt(), feedback);
  }

  /** What the page of a call says, by the texts a plan has for it. */
  static Map<PlanText, LocalizedText> texts(CallPage page, @Nullable CallDetails details) {
    Map<PlanText, LocalizedText> texts = new EnumMap<>(PlanText.class);
    for (PlanText which : PlanText.values()) {
      LocalizedText text = text(which, page, details);
      if (text != null) {
        texts.put(which, text);
      }
    }
    return texts;
  }

  private static @Nullable LocalizedText text(
      PlanText which, CallPage page, @Nullable CallDetails details) {
    return switch (which) {
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
  }
}
