package org.heard.consultations.making;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.heard.consultations.CallCountries;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.NewVersion;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A complete plan as a call to publish. */
final class PlannedCall {
  private static final String PREVIEW = "preview";
  private static final String NOT_WRITTEN = "…";
  private static final Duration PREVIEWED = Duration.ofDays(1);

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

  /**
   * The call of a plan as it is, open at this moment. What is missing is filled with what says
   * nothing; a waiver counts as if it was agreed to.
   */
  static Consultation preview(ConsultationId id, CallPlan plan, Instant now) {
    PlanSettings settings = plan.settings();
    Instant closes = later(settings.dates().closesAt(), now.plus(PREVIEWED));
    return new Consultation(
        id,
        PREVIEW,
        page(whole(plan, now)),
        settings.languages(),
        now.minus(PREVIEWED),
        closes,
        later(settings.dates().freezesAt(), closes),
        1,
        settings.consent() == ConsentChoice.WAIVED
            ? new ConsentProfile.AssentOnly()
            : consent(settings.consent(), null),
        settings.highRisk(),
        settings.drafts(),
        CallCountries.EVERYWHERE);
  }

  /**
   * A test run of a plan as it is: filled like a preview, without recordings, and open from now on.
   */
  static NewConsultation test(
      ConsultationId id,
      String address,
      CallPlan written,
      UnaryOperator<LocalizedText> title,
      Instant now,
      Instant ends) {
    CallPlan plan = PlanTexts.withoutSounds(whole(written, now));
    Map<PlanText, LocalizedText> texts = new EnumMap<>(plan.texts());
    texts.compute(PlanText.TITLE, (which, words) -> title.apply(Objects.requireNonNull(words)));
    Consultation filled = preview(id, plan.withTexts(texts), now);
    return new NewConsultation(
        id,
        address,
        filled.page(),
        filled.languages(),
        now,
        ends,
        ends,
        plan.questionnaire(),
        List.of(),
        filled.consent(),
        filled.highRisk(),
        filled.drafts(),
        filled.countries());
  }

  private static Instant later(@Nullable Instant chosen, Instant least) {
    return chosen == null || chosen.isBefore(least) ? least : chosen;
  }

  private static CallPlan whole(CallPlan plan, Instant now) {
    Map<PlanText, LocalizedText> texts = new EnumMap<>(PlanText.class);
    for (PlanText which : PlanText.values()) {
      if (which != PlanText.THANKS && which != PlanText.CONDITIONS) {
        texts.put(which, LocalizedText.of(plan.settings().original(), NOT_WRITTEN));
      }
    }
    texts.putAll(plan.texts());
    PlanDates dates = plan.settings().dates();
    PlanSettings dated =
        plan.settings()
            .withDates(
                new PlanDates(
                    dates.opensAt(),
                    dates.closesAt(),
                    dates.freezesAt(),
                    dates.feedbackOn() == null
                        ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                        : dates.feedbackOn()));
    return plan.withTexts(texts).with(dated);
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
