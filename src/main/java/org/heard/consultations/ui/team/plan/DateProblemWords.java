package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import org.heard.consultations.deadlines.DateProblem;
import org.heard.consultations.deadlines.DateRules;
import org.heard.consultations.deadlines.Deadlines;

/** Why days cannot move, one sentence each. */
final class DateProblemWords {
  private DateProblemWords() {}

  static String of(DateProblem problem, Component page) {
    return switch (problem) {
      case NOTHING_CHANGED -> page.getTranslation("consultations.deadlines.no.nothing");
      case OPEN_ALREADY -> page.getTranslation("consultations.deadlines.no.open-already");
      case OPENS_IN_THE_PAST -> page.getTranslation("consultations.deadlines.no.opens-past");
      case CLOSES_IN_THE_PAST -> page.getTranslation("consultations.deadlines.no.closes-past");
      case TOO_SOON ->
          page.getTranslation("consultations.deadlines.no.too-soon", DateRules.NOTICE.toHours());
      case EARLIER_ON_THE_SAME_DAY -> page.getTranslation("consultations.deadlines.no.same-day");
      case OUT_OF_ORDER -> page.getTranslation("consultations.deadlines.no.order");
      case TAKE_BACK_EARLIER -> page.getTranslation("consultations.deadlines.no.take-back");
      case FEEDBACK_MISSING -> page.getTranslation("consultations.deadlines.no.feedback");
      case FEEDBACK_IN_THE_PAST -> page.getTranslation("consultations.deadlines.no.feedback-past");
      case FEEDBACK_BEFORE_CLOSING ->
          page.getTranslation("consultations.deadlines.no.feedback-early");
      case REASON_MISSING -> page.getTranslation("consultations.deadlines.no.reason");
      case REASON_TOO_LONG ->
          page.getTranslation("consultations.deadlines.no.long", Deadlines.LONGEST_REASON);
      case FIXED_ALREADY -> page.getTranslation("consultations.deadlines.no.fixed");
      case STOPPED -> page.getTranslation("consultations.deadlines.no.stopped");
      case CANNOT_OPEN_AGAIN -> page.getTranslation("consultations.deadlines.no.again");
      case ENDED_ALREADY -> page.getTranslation("consultations.deadlines.no.ended");
    };
  }
}
