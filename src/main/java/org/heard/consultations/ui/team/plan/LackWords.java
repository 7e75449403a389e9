package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.Confirmation;
import org.heard.consultations.making.Lack;
import org.heard.consultations.making.PlanDate;
import org.heard.consultations.making.Requirement;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.ui.team.OpeningWords;
import org.heard.consultations.wording.Remark;
import org.heard.shared.Language;

/** What is missing, in one sentence each, and the nine headings it stands under. */
final class LackWords {
  private LackWords() {}

  static String of(Requirement requirement, Component page) {
    return switch (requirement) {
      case TRANSPARENT -> page.getTranslation("consultations.plan.nine.transparent");
      case VOLUNTARY -> page.getTranslation("consultations.plan.nine.voluntary");
      case RESPECTFUL -> page.getTranslation("consultations.plan.nine.respectful");
      case RELEVANT -> page.getTranslation("consultations.plan.nine.relevant");
      case CHILD_FRIENDLY -> page.getTranslation("consultations.plan.nine.child-friendly");
      case INCLUSIVE -> page.getTranslation("consultations.plan.nine.inclusive");
      case TRAINED -> page.getTranslation("consultations.plan.nine.trained");
      case SAFE -> page.getTranslation("consultations.plan.nine.safe");
      case ACCOUNTABLE -> page.getTranslation("consultations.plan.nine.accountable");
    };
  }

  private static String key(String place) {
    return place.substring(place.indexOf('/') + 1);
  }

  static String of(Lack lack, Component page) {
    return switch (lack) {
      case Lack.PageText(var which, Language language, boolean original) ->
          page.getTranslation(
              "consultations.plan.lack.text",
              TextWords.name(which, page),
              LanguageWords.of(language));
      case Lack.QuestionWords(Language language, boolean original, int many, String first) ->
          page.getTranslation(
              "consultations.plan.lack.question-words", many, LanguageWords.of(language));
      case Lack.PartnerNames(Language language, boolean original, String first) ->
          page.getTranslation("consultations.plan.lack.partner-names", LanguageWords.of(language));
      case Lack.PictureWordless(String of) ->
          page.getTranslation("consultations.plan.lack.picture-wordless", key(of));
      case Lack.PictureNotHere(String of) ->
          page.getTranslation("consultations.plan.lack.picture-not-here", key(of));
      case Lack.NoPagesIn(Language language) ->
          page.getTranslation("consultations.plan.lack.no-pages", LanguageWords.of(language));
      case Lack.NoDate(PlanDate which) -> date(which, page);
      case Lack.DatesOutOfOrder() -> page.getTranslation("consultations.plan.lack.order");
      case Lack.AlreadyOver() -> page.getTranslation("consultations.plan.lack.over");
      case Lack.FeedbackTooEarly() -> page.getTranslation("consultations.plan.lack.early");
      case Lack.NoAddress() -> page.getTranslation("consultations.plan.lack.address");
      case Lack.NoAges() -> page.getTranslation("consultations.plan.lack.ages");
      case Lack.MinutesWrong() -> page.getTranslation("consultations.plan.lack.minutes");
      case Lack.NoQuestion() -> page.getTranslation("consultations.plan.lack.no-question");
      case Lack.QuestionToMend(Remark remark) ->
          page.getTranslation(remark.kind().key(), remark.words());
      case Lack.StandardKey(String key) ->
          page.getTranslation("consultations.plan.lack.standard-key", key);
      case Lack.Over(OverLimit over) ->
          page.getTranslation(over.kind().key(), over.arguments().toArray());
      case Lack.WaiverNotAgreed() -> page.getTranslation("consultations.plan.lack.waiver");
      case Lack.NoOrganisationCode() -> page.getTranslation("consultations.plan.lack.code");
      case Lack.MediaAtRisk() -> page.getTranslation("consultations.plan.lack.media-risk");
      case Lack.MediaNotKept() -> page.getTranslation("consultations.plan.lack.media-kept");
      case Lack.NotSignedOff(var missing) ->
          page.getTranslation(
              "consultations.plan.lack.sign-offs",
              LanguageWords.of(missing.language()),
              missing.have(),
              missing.need());
      case Lack.WaitingNotKept() -> page.getTranslation("consultations.plan.lack.waiting-kept");
      case Lack.NotConfirmed(Confirmation which) ->
          page.getTranslation("consultations.plan.lack.confirm", TextWords.of(which, page));
      case Lack.NotProtected(var missing) -> OpeningWords.of(missing, page);
    };
  }

  private static String date(PlanDate which, Component page) {
    return switch (which) {
      case OPENS -> page.getTranslation("consultations.plan.lack.opens");
      case CLOSES -> page.getTranslation("consultations.plan.lack.closes");
      case FREEZES -> page.getTranslation("consultations.plan.lack.freezes");
      case FEEDBACK -> page.getTranslation("consultations.plan.lack.feedback");
    };
  }
}
