package org.heard.accounts.ui.team;

import org.heard.accounts.Ability;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.Role;
import org.heard.accounts.Sessions;

/** Which message says what. */
final class Words {
  private Words() {}

  static String of(Role role) {
    return switch (role) {
      case ADMINISTRATOR -> "accounts.role.administrator";
      case MANAGER -> "accounts.role.manager";
      case MODERATOR -> "accounts.role.moderator";
      case SAFEGUARDING -> "accounts.role.safeguarding";
      case ANALYST -> "accounts.role.analyst";
      case FACILITATOR -> "accounts.role.facilitator";
      case ADVISOR -> "accounts.role.advisor";
    };
  }

  static String of(Sessions.End end) {
    return switch (end) {
      case QUIET -> "accounts.sign-in.ended.quiet";
      case LONG -> "accounts.sign-in.ended.long";
      case ENDED -> "accounts.sign-in.ended.on-demand";
      case GONE -> "accounts.sign-in.ended.gone";
    };
  }

  static String of(ChoosePassword.Outcome outcome) {
    return switch (outcome) {
      case CHOSEN -> "accounts.password.chosen";
      case LINK_NOT_VALID -> "accounts.password.link-not-valid";
      case PRESENT_PASSWORD_WRONG -> "accounts.password.present-wrong";
      case TOO_SHORT -> "accounts.password.too-short";
      case TOO_LONG -> "accounts.password.too-long";
      case LIKE_SIGN_IN_NAME -> "accounts.password.like-name";
      case TOO_COMMON -> "accounts.password.too-common";
    };
  }

  static String of(Ability ability) {
    return switch (ability) {
      case PREPARE_CALLS -> "accounts.abilities.prepare-calls";
      case WAIVE_CONSENT -> "accounts.abilities.waive-consent";
      case READ_ANSWERS -> "accounts.abilities.read-answers";
      case DECIDE -> "accounts.abilities.decide";
      case UNCOVER_WORDS -> "accounts.abilities.uncover-words";
      case HAND_TO_SAFEGUARDING -> "accounts.abilities.hand-to-safeguarding";
      case WORK_ON_CONCERNS -> "accounts.abilities.work-on-concerns";
      case PLAN_DUTY -> "accounts.abilities.plan-duty";
      case READ_RELEASED -> "accounts.abilities.read-released";
      case TAKE_FILES -> "accounts.abilities.take-files";
      case ENTER_GROUPS -> "accounts.abilities.enter-groups";
      case REVIEW_DRAFTS -> "accounts.abilities.review-drafts";
      case MANAGE_PEOPLE -> "accounts.abilities.manage-people";
      case READ_RECORD -> "accounts.abilities.read-record";
      case SEE_RETENTION -> "accounts.abilities.see-retention";
      case OWN_SIGN_IN -> "accounts.abilities.own-sign-in";
    };
  }
}
