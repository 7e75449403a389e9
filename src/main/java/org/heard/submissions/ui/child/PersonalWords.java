package org.heard.submissions.ui.child;

import org.heard.shared.personal.PersonalDetail.Kind;
import org.heard.uikit.PageWords;

/** Kinds of personal details, in words. */
public final class PersonalWords {
  private PersonalWords() {}

  /** What something may be. */
  public static String kind(Kind kind, PageWords on) {
    return switch (kind) {
      case NAME -> on.getTranslation("submissions.personal.kind.name");
      case PHONE -> on.getTranslation("submissions.personal.kind.phone");
      case MAIL -> on.getTranslation("submissions.personal.kind.mail");
      case LINK -> on.getTranslation("submissions.personal.kind.link");
      case SCHOOL -> on.getTranslation("submissions.personal.kind.school");
      case ADDRESS -> on.getTranslation("submissions.personal.kind.address");
      case CODE -> on.getTranslation("submissions.personal.kind.code");
    };
  }

  /** What stands for something that was taken out. */
  public static String mark(Kind kind, PageWords on) {
    return switch (kind) {
      case NAME -> on.getTranslation("submissions.personal.mark.name");
      case PHONE -> on.getTranslation("submissions.personal.mark.phone");
      case MAIL -> on.getTranslation("submissions.personal.mark.mail");
      case LINK -> on.getTranslation("submissions.personal.mark.link");
      case SCHOOL -> on.getTranslation("submissions.personal.mark.school");
      case ADDRESS -> on.getTranslation("submissions.personal.mark.address");
      case CODE -> on.getTranslation("submissions.personal.mark.code");
    };
  }
}
