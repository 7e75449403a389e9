package org.heard.consultations.making;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.Question;
import org.heard.consultations.QuestionReviews.Unsigned;
import org.heard.consultations.wording.Linter;
import org.heard.consultations.wording.Remark;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is still missing before a planned call opens, under the nine requirements of General Comment
 * No. 12, paragraph 134.
 *
 * @param items what is missing, in the order of the requirements
 * @param looked how many things were looked at
 */
public record Checklist(List<Item> items, int looked) {
  private static final int MOST_MINUTES = 240;

  /** Something missing. */
  public record Item(Requirement requirement, Lack lack) {}

  /**
   * What stands beside a plan.
   *
   * @param now the moment it is looked at
   * @param unprotected conditions of other modules that do not hold
   * @param waiverAgreed whether two people agreed to a waiver
   * @param organisationHasCode whether a code of an organisation counts
   * @param standardKeys keys of the questions every call asks
   * @param pictures names of the pictures that people brought for this call
   * @param unsigned sign-offs of child advisors that are asked for and not there
   */
  public record Beside(
      Instant now,
      List<Missing> unprotected,
      boolean waiverAgreed,
      boolean organisationHasCode,
      Set<String> standardKeys,
      Set<String> pictures,
      List<Unsigned> unsigned) {
    /** Beside a plan for which nobody brought pictures. */
    Beside(
        Instant now,
        List<Missing> unprotected,
        boolean waiverAgreed,
        boolean organisationHasCode,
        Set<String> standardKeys) {
      this(now, unprotected, waiverAgreed, organisationHasCode, standardKeys, Set.of(), List.of());
    }
  }

  public Checklist {
    items = List.copyOf(items);
  }

  /** Looks at a plan. */
  public static Checklist of(CallPlan plan, Beside beside) {
    Looking looking = new Looking(plan, beside);
    for (Requirement requirement : Requirement.values()) {
      looking.at(requirement);
    }
    return new Checklist(looking.items, looking.looked);
  }

  /**
   * What of it concerns a further version of a call that is open: nothing that was settled then.
   */
  Checklist afterOpening() {
    return new Checklist(
        items.stream().filter(item -> concernsVersions(item.lack())).toList(), looked);
  }

  private static boolean concernsVersions(Lack lack) {
    return switch (lack) {
      case Lack.PageText text -> true;
      case Lack.QuestionWords words -> true;
      case Lack.PartnerNames names -> true;
      case Lack.NoPagesIn language -> true;
      case Lack.NoAges() -> true;
      case Lack.MinutesWrong() -> true;
      case Lack.NoQuestion() -> true;
      case Lack.QuestionToMend question -> true;
      case Lack.StandardKey key -> true;
      case Lack.Over over -> true;
      case Lack.PictureWordless picture -> true;
      case Lack.PictureNotHere picture -> true;
      case Lack.MediaAtRisk() -> true;
      case Lack.MediaNotKept() -> true;
      case Lack.NotSignedOff missing -> true;
      case Lack.NoDate(PlanDate which) -> which == PlanDate.FEEDBACK;
      case Lack.NotConfirmed confirmation -> false;
      case Lack.DatesOutOfOrder() -> false;
      case Lack.AlreadyOver() -> false;
      case Lack.FeedbackTooEarly() -> false;
      case Lack.NoAddress() -> false;
      case Lack.WaiverNotAgreed() -> false;
      case Lack.NoOrganisationCode() -> false;
      case Lack.WaitingNotKept() -> false;
      case Lack.NotProtected missing -> false;
    };
  }

  /** Whether nothing is missing. */
  public boolean complete() {
    return items.isEmpty();
  }

  /** What is missing under one requirement. */
  public List<Item> under(Requirement requirement) {
    return items.stream().filter(item -> item.requirement() == requirement).toList();
  }

  /** How much is done, in per cent; a hundred only when nothing is missing. */
  public int percent() {
    return complete() ? 100 : Math.min(99, 100 * (looked - items.size()) / looked);
  }

  private static final class Looking {
    private final CallPlan plan;
    private final PlanSettings settings;
    private final Beside beside;
    private final List<Item> items = new ArrayList<>();
    private int looked;
    private Requirement under = Requirement.TRANSPARENT;

    Looking(CallPlan plan, Beside beside) {
      this.plan = plan;
      this.settings = plan.settings();
      this.beside = beside;
    }

    private void need(boolean holds, Lack lack) {
      looked++;
      if (!holds) {
        items.add(new Item(under, lack));
      }
    }

    private void at(Requirement requirement) {
      under = requirement;
      switch (requirement) {
        case TRANSPARENT -> transparent();
        case VOLUNTARY -> voluntary();
        case RESPECTFUL -> texts(PlanText.WHAT_WE_KEEP, PlanText.WHAT_WE_DO_NOT_KEEP);
        case RELEVANT -> relevant();
        case CHILD_FRIENDLY -> childFriendly();
        case INCLUSIVE -> inclusive();
        case TRAINED -> confirmed(Confirmation.READERS_TRAINED);
        case SAFE -> safe();
        case ACCOUNTABLE -> accountable();
      }
    }

    private void transparent() {
      String slug = settings.slug();
      need(slug != null && PlanSettings.isAddress(slug), new Lack.NoAddress());
      texts(
          PlanText.TITLE,
          PlanText.QUESTION,
          PlanText.ASKER,
          PlanText.WHY,
          PlanText.WHO_ASKS,
          PlanText.WHO_READS,
          PlanText.CAN_CHANGE,
          PlanText.CANNOT_CHANGE);
      PlanDates dates = settings.dates();
      need(dates.opensAt() != null, new Lack.NoDate(PlanDate.OPENS));
      need(dates.closesAt() != null, new Lack.NoDate(PlanDate.CLOSES));
      need(inOrder(dates), new Lack.DatesOutOfOrder());
      need(
          dates.closesAt() == null || dates.closesAt().isAfter(beside.now()),
          new Lack.AlreadyOver());
    }

    private static boolean inOrder(PlanDates dates) {
      return (dates.opensAt() == null
              || dates.closesAt() == null
              || dates.opensAt().isBefore(dates.closesAt()))
          && (dates.closesAt() == null
              || dates.freezesAt() == null
              || !dates.freezesAt().isBefore(dates.closesAt()));
    }

    private void voluntary() {
      need(settings.dates().freezesAt() != null, new Lack.NoDate(PlanDate.FREEZES));
      switch (settings.consent()) {
        case WAIVED -> need(beside.waiverAgreed(), new Lack.WaiverNotAgreed());
        case WITH_ORGANISATION -> need(beside.organisationHasCode(), new Lack.NoOrganisationCode());
        case ASSENT_ONLY -> {}
        case WITH_GUARDIAN, WITH_GUARDIAN_OR_ALONE ->
            need(settings.drafts() != DraftKeeping.NEVER, new Lack.WaitingNotKept());
      }
      optional(PlanText.CONDITIONS);
    }

    private void relevant() {
      need(!plan.questionnaire().questions().isEmpty(), new Lack.NoQuestion());
      for (Question question : plan.questionnaire().questions()) {
        if (beside.standardKeys().contains(question.key())) {
          need(false, new Lack.StandardKey(question.key()));
        }
      }
      PlanLimits.of(plan).forEach(over -> need(false, new Lack.Over(over)));
      beside.unsigned().forEach(missing -> need(false, new Lack.NotSignedOff(missing)));
      confirmed(Confirmation.CHILDREN_WERE_ASKED);
    }

    private void childFriendly() {
      need(!settings.ages().isEmpty(), new Lack.NoAges());
      int least = settings.minutesLeast();
      int most = settings.minutesMost();
      need(least > 0 && least <= most && most <= MOST_MINUTES, new Lack.MinutesWrong());
      optional(PlanText.THANKS);
    }

    private void inclusive() {
      for (Language language : settings.languages()) {
        need(Language.CHILD_PAGES.contains(language), new Lack.NoPagesIn(language));
        boolean original = language.equals(settings.original());
        List<String> questions = without(language, "questionnaire/");
        need(
            questions.isEmpty(),
            new Lack.QuestionWords(language, original, questions.size(), first(questions)));
        List<String> partners = without(language, "partners/");
        need(partners.isEmpty(), new Lack.PartnerNames(language, original, first(partners)));
      }
      for (PlanPictures.Cited picture : PlanPictures.of(plan)) {
        need(!picture.wordless(), new Lack.PictureWordless(picture.place()));
        need(beside.pictures().contains(picture.name()), new Lack.PictureNotHere(picture.place()));
      }
      confirmed(Confirmation.LEFT_OUT_CHILDREN_REACHED);
    }

    private static String first(List<String> places) {
      return places.isEmpty() ? "" : places.getFirst();
    }

    private List<String> without(Language language, String below) {
      return PlanTexts.of(plan).entrySet().stream()
          .filter(entry -> entry.getKey().startsWith(below))
          .filter(entry -> !entry.getValue().languages().contains(language))
          .map(Map.Entry::getKey)
          .toList();
    }

    private void safe() {
      beside.unprotected().forEach(missing -> need(false, new Lack.NotProtected(missing)));
      boolean media = plan.questionnaire().questions().stream().anyMatch(Looking::takesMedia);
      if (media) {
        need(!settings.highRisk(), new Lack.MediaAtRisk());
        need(
            settings.highRisk() || settings.drafts() == DraftKeeping.ALWAYS,
            new Lack.MediaNotKept());
      }
      Linter.stopping(plan.questionnaire(), settings.ages()).stream()
          .filter(one -> one.kind() != Remark.Kind.NO_QUESTIONS)
          .forEach(one -> need(false, new Lack.QuestionToMend(one)));
      confirmed(Confirmation.RISKS_LOOKED_AT);
    }

    private static boolean takesMedia(Question question) {
      return question instanceof Question.LongText text && !text.media().isEmpty();
    }

    private void accountable() {
      texts(PlanText.WHAT_NEXT, PlanText.CONTACT);
      LocalDate feedback = settings.dates().feedbackOn();
      need(feedback != null, new Lack.NoDate(PlanDate.FEEDBACK));
      Instant closes = settings.dates().closesAt();
      need(feedback == null || closes == null || !before(feedback, closes), tooEarly());
    }

    private static boolean before(LocalDate feedback, Instant closes) {
      return feedback.isBefore(LocalDate.ofInstant(closes, ZoneOffset.UTC));
    }

    private static Lack tooEarly() {
      return new Lack.FeedbackTooEarly();
    }

    private void confirmed(Confirmation which) {
      need(settings.confirmed().contains(which), new Lack.NotConfirmed(which));
    }

    private void texts(PlanText... all) {
      for (PlanText which : all) {
        text(which, plan.text(which).orElse(null));
      }
    }

    /** What need not be there is there in every language, or in none. */
    private void optional(PlanText which) {
      plan.text(which).ifPresent(text -> text(which, text));
    }

    private void text(PlanText which, @Nullable LocalizedText text) {
      for (Language language : settings.languages()) {
        need(
            text != null && text.languages().contains(language),
            new Lack.PageText(which, language, language.equals(settings.original())));
      }
    }
  }
}
