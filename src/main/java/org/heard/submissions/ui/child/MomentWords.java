package org.heard.submissions.ui.child;

import org.heard.consultations.Question.Moment;
import org.heard.uikit.PageWords;

/** When something happened, in words. */
public final class MomentWords {
  private MomentWords() {}

  /** The words in the language of a page. */
  public static String of(Moment moment, PageWords on) {
    return switch (moment) {
      case NOW -> on.getTranslation("submissions.moment.now");
      case LAST_WEEKS -> on.getTranslation("submissions.moment.last-weeks");
      case THIS_YEAR -> on.getTranslation("submissions.moment.this-year");
      case LONGER_AGO -> on.getTranslation("submissions.moment.longer-ago");
      case NEVER -> on.getTranslation("submissions.moment.never");
    };
  }
}
