package org.heard.consultations.ui.team;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a member of the team writes them. */
final class TeamDates {
  private TeamDates() {}

  static String of(LocalDate day, Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader).format(day);
  }
}
