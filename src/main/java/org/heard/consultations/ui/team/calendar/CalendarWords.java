package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.IcsFile;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.ui.team.TeamDates;

/** What the calendar is made of, in words. */
final class CalendarWords {
  private CalendarWords() {}

  static String of(Mechanism mechanism, Component page) {
    return switch (mechanism) {
      case CRC_SESSION -> page.getTranslation("consultations.calendar.crc");
      case CRC_PRE_SESSION -> page.getTranslation("consultations.calendar.crc-pre");
      case TREATY_BODY -> page.getTranslation("consultations.calendar.treaty-body");
      case HUMAN_RIGHTS_COUNCIL -> page.getTranslation("consultations.calendar.council");
      case UPR -> page.getTranslation("consultations.calendar.upr");
      case GENERAL_ASSEMBLY -> page.getTranslation("consultations.calendar.assembly");
      case SPECIAL_PROCEDURES -> page.getTranslation("consultations.calendar.procedures");
      case REGIONAL -> page.getTranslation("consultations.calendar.regional");
      case OTHER -> page.getTranslation("consultations.calendar.other");
    };
  }

  static String of(CalendarEntry.Problem problem, Component page) {
    return switch (problem) {
      case TITLE_TOO_LONG ->
          page.getTranslation("consultations.calendar.no.long", CalendarEntry.LONGEST);
      case DAYS_OUT_OF_ORDER -> page.getTranslation("consultations.calendar.no.order");
      case DAYS_OUT_OF_REACH -> page.getTranslation("consultations.calendar.no.reach");
      case TOO_MANY_DAYS -> page.getTranslation("consultations.calendar.no.many");
      case INPUT_AFTER_THE_END -> page.getTranslation("consultations.calendar.no.input");
      case NOT_AN_ADDRESS -> page.getTranslation("consultations.calendar.no.address");
    };
  }

  static String of(IcsFile.Refusal refusal, Component page) {
    return switch (refusal) {
      case EMPTY -> page.getTranslation("consultations.calendar.file.empty");
      case TOO_LARGE -> page.getTranslation("consultations.calendar.file.large");
      case TOO_MANY_EVENTS -> page.getTranslation("consultations.calendar.file.many");
      case NOT_A_CALENDAR -> page.getTranslation("consultations.calendar.file.none");
    };
  }

  static String of(IcsFile.Finding finding, Component page) {
    String why =
        switch (finding.kind()) {
          case NO_TITLE -> page.getTranslation("consultations.calendar.file.no-title");
          case NO_DAY -> page.getTranslation("consultations.calendar.file.no-day");
          case CANCELLED -> page.getTranslation("consultations.calendar.file.cancelled");
          case REPEATS -> page.getTranslation("consultations.calendar.file.repeats");
          case ADDRESS_LEFT_OUT -> page.getTranslation("consultations.calendar.file.address");
          case DOES_NOT_FIT -> page.getTranslation("consultations.calendar.file.fit");
        };
    return page.getTranslation(
        "consultations.calendar.file.event", finding.event(), finding.title(), why);
  }

  static String days(CalendarEntry entry, Component page, Locale reader) {
    String first = TeamDates.of(entry.firstDay(), reader);
    return entry.firstDay().equals(entry.lastDay())
        ? first
        : page.getTranslation(
            "consultations.calendar.from-to", first, TeamDates.of(entry.lastDay(), reader));
  }
}
