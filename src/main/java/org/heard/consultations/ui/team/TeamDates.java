package org.heard.consultations.ui.team;

import java.time.LocalDate;
import java.util.Locale;
import org.heard.shared.Language;
import org.heard.uikit.ReaderDates;

/** Days as a member of the team writes them. */
public final class TeamDates {
  private TeamDates() {}

  /** A day. */
  public static String of(LocalDate day, Locale reader) {
    return ReaderDates.shortDay(day, Language.of(reader));
  }
}
