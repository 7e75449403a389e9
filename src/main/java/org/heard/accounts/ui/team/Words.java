package org.heard.accounts.ui.team;

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
}
