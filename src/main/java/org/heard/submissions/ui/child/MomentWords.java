package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.consultations.Question.Moment;

/** When something happened, in words. */
final class MomentWords {
  private MomentWords() {}

  static String of(Moment moment, Component on) {
    return switch (moment) {
      case NOW -> on.getTranslation("submissions.moment.now");
      case LAST_WEEKS -> on.getTranslation("submissions.moment.last-weeks");
      case THIS_YEAR -> on.getTranslation("submissions.moment.this-year");
      case LONGER_AGO -> on.getTranslation("submissions.moment.longer-ago");
      case NEVER -> on.getTranslation("submissions.moment.never");
    };
  }
}
