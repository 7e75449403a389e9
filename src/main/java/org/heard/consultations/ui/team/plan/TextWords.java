package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.making.Confirmation;
import org.heard.consultations.making.ConsentChoice;
import org.heard.consultations.making.PlanText;
import org.heard.shared.AgeBand;
import org.heard.shared.Wording;
import org.heard.uikit.AgeBandWords;

/** What the things of a plan are called, and what belongs there. */
final class TextWords {
  private static final int NAME = 60;
  private static final int SENTENCE = 120;
  private static final int PARAGRAPH = 400;

  private TextWords() {}

  static String name(PlanText which, Component page) {
    return switch (which) {
      case TITLE -> page.getTranslation("consultations.plan.text.title");
      case QUESTION -> page.getTranslation("consultations.plan.text.question");
      case ASKER -> page.getTranslation("consultations.plan.text.asker");
      case WHY -> page.getTranslation("consultations.plan.text.why");
      case WHO_ASKS -> page.getTranslation("consultations.plan.text.who-asks");
      case WHO_READS -> page.getTranslation("consultations.plan.text.who-reads");
      case CAN_CHANGE -> page.getTranslation("consultations.plan.text.can-change");
      case CANNOT_CHANGE -> page.getTranslation("consultations.plan.text.cannot-change");
      case WHAT_NEXT -> page.getTranslation("consultations.plan.text.what-next");
      case WHAT_WE_KEEP -> page.getTranslation("consultations.plan.text.keep");
      case WHAT_WE_DO_NOT_KEEP -> page.getTranslation("consultations.plan.text.do-not-keep");
      case CONTACT -> page.getTranslation("consultations.plan.text.contact");
      case CONDITIONS -> page.getTranslation("consultations.plan.text.conditions");
      case THANKS -> page.getTranslation("consultations.plan.text.thanks");
    };
  }

  static String help(PlanText which, Component page) {
    return switch (which) {
      case TITLE -> page.getTranslation("consultations.plan.help.title");
      case QUESTION -> page.getTranslation("consultations.plan.help.question");
      case ASKER -> page.getTranslation("consultations.plan.help.asker");
      case WHY -> page.getTranslation("consultations.plan.help.why");
      case WHO_ASKS -> page.getTranslation("consultations.plan.help.who-asks");
      case WHO_READS -> page.getTranslation("consultations.plan.help.who-reads");
      case CAN_CHANGE -> page.getTranslation("consultations.plan.help.can-change");
      case CANNOT_CHANGE -> page.getTranslation("consultations.plan.help.cannot-change");
      case WHAT_NEXT -> page.getTranslation("consultations.plan.help.what-next");
      case WHAT_WE_KEEP -> page.getTranslation("consultations.plan.help.keep");
      case WHAT_WE_DO_NOT_KEEP -> page.getTranslation("consultations.plan.help.do-not-keep");
      case CONTACT -> page.getTranslation("consultations.plan.help.contact");
      case CONDITIONS -> page.getTranslation("consultations.plan.help.conditions");
      case THANKS -> page.getTranslation("consultations.plan.help.thanks");
    };
  }

  static boolean oneLine(PlanText which) {
    return which == PlanText.TITLE || which == PlanText.QUESTION || which == PlanText.ASKER;
  }

  /** How many characters read well on the page of a call. */
  static int goodLength(PlanText which) {
    return switch (which) {
      case TITLE, ASKER -> NAME;
      case QUESTION -> SENTENCE;
      default -> PARAGRAPH;
    };
  }

  static String of(Wording wording, Component page) {
    return switch (wording) {
      case GENERAL -> page.getTranslation("consultations.plan.wording.general");
      case FROM_6_TO_9 -> AgeBandWords.of(AgeBand.FROM_6_TO_9, page);
      case FROM_10_TO_12 -> AgeBandWords.of(AgeBand.FROM_10_TO_12, page);
      case FROM_13_TO_15 -> AgeBandWords.of(AgeBand.FROM_13_TO_15, page);
      case FROM_16_TO_17 -> AgeBandWords.of(AgeBand.FROM_16_TO_17, page);
      case EASY -> page.getTranslation("consultations.plan.wording.easy");
    };
  }

  static String of(Confirmation which, Component page) {
    return switch (which) {
      case CHILDREN_WERE_ASKED -> page.getTranslation("consultations.plan.confirm.asked");
      case LEFT_OUT_CHILDREN_REACHED -> page.getTranslation("consultations.plan.confirm.reached");
      case READERS_TRAINED -> page.getTranslation("consultations.plan.confirm.trained");
      case RISKS_LOOKED_AT -> page.getTranslation("consultations.plan.confirm.risks");
    };
  }

  static String of(ConsentChoice choice, Component page) {
    return switch (choice) {
      case ASSENT_ONLY -> page.getTranslation("consultations.plan.consent.alone");
      case WITH_GUARDIAN -> page.getTranslation("consultations.plan.consent.guardian");
      case WITH_GUARDIAN_OR_ALONE ->
          page.getTranslation("consultations.plan.consent.guardian-or-alone");
      case WITH_ORGANISATION -> page.getTranslation("consultations.plan.consent.organisation");
      case WAIVED -> page.getTranslation("consultations.plan.consent.waived");
    };
  }

  static String of(DraftKeeping drafts, Component page) {
    return switch (drafts) {
      case ALWAYS -> page.getTranslation("consultations.plan.drafts.always");
      case WITH_CODE -> page.getTranslation("consultations.plan.drafts.code");
      case NEVER -> page.getTranslation("consultations.plan.drafts.never");
    };
  }

  static String paper(String paper, Component page) {
    return switch (paper) {
      case "coral" -> page.getTranslation("consultations.plan.cover.coral");
      case "rose" -> page.getTranslation("consultations.plan.cover.rose");
      case "sky" -> page.getTranslation("consultations.plan.cover.sky");
      case "leaf" -> page.getTranslation("consultations.plan.cover.leaf");
      default -> page.getTranslation("consultations.plan.cover.sun");
    };
  }

  static String picture(String picture, Component page) {
    return switch (picture) {
      case "school" -> page.getTranslation("consultations.plan.picture.school");
      case "family" -> page.getTranslation("consultations.plan.picture.family");
      case "phone" -> page.getTranslation("consultations.plan.picture.phone");
      case "air" -> page.getTranslation("consultations.plan.picture.air");
      default -> page.getTranslation("consultations.plan.picture.talk");
    };
  }
}
