package org.heard.consultations.ui.team;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a member of the team writes them. */
public final class TeamDates {
  private TeamDates() {}

  /** A day. */
  public static String of(LocalDate day, Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader).format(day);
  }
}
