package org.heard.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heard.consultations.CallCountries;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented days for the calendar; each says that it is an example. Nobody meets on them. */
@Component
@Profile("demo")
class DemoCalendar {
  private final MechanismCalendar calendar;
  private final DemoModerator people;
  private final Clock clock;

  DemoCalendar(MechanismCalendar calendar, DemoModerator people, Clock clock) {
    this.calendar = calendar;
    this.people = people;
    this.clock = clock;
  }

  /** Writes them into an empty calendar. */
  void once() {
    people.work(
        "manager",
        () -> {
          if (calendar.entries().isEmpty()) {
            examples().forEach(calendar::add);
          }
        });
  }

  private List<CalendarEntry> examples() {
    return List.of(
        example(
            Mechanism.CRC_SESSION,
            75,
            19,
            45,
            "Example: session of the Committee",
            "Exemple : session du Comité",
            "Ejemplo: sesión del Comité"),
        example(
            Mechanism.CRC_PRE_SESSION,
            110,
            4,
            80,
            "Example: meeting before the session",
            "Exemple : réunion avant la session",
            "Ejemplo: reunión antes de la sesión"),
        example(
            Mechanism.UPR,
            150,
            11,
            90,
            "Example: review of countries",
            "Exemple : examen de pays",
            "Ejemplo: examen de países"),
        example(
            Mechanism.HUMAN_RIGHTS_COUNCIL,
            60,
            30,
            30,
            "Example: session of the Council",
            "Exemple : session du Conseil",
            "Ejemplo: sesión del Consejo"));
  }

  /**
   * One example.
   *
   * @param in days from today to its first day
   * @param days from its first day to its last
   * @param input days from today until written input ends
   */
  private CalendarEntry example(
      Mechanism mechanism,
      int in,
      int days,
      int input,
      String english,
      String french,
      String spanish) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new CalendarEntry(
        mechanism,
        LocalizedText.of(
            Map.of(Language.ENGLISH, english, Language.FRENCH, french, Language.SPANISH, spanish)),
        today.plusDays(in),
        today.plusDays(in + days),
        today.plusDays(input),
        CallCountries.EVERYWHERE,
        null,
        null,
        null);
  }
}
