package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.shared.Language;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Where a call is in its life, with the day that matters next. */
public final class CallPhase {
  private CallPhase() {}

  /** The phase now. */
  public static String of(Consultation call, Clock clock, Component page) {
    return page.getTranslation(
        words(call.phase(clock)), day(call, clock, ReaderLanguage.current()));
  }

  private static String words(Phase phase) {
    return switch (phase) {
      case NOT_YET_OPEN -> "consultations.team.home.opens";
      case OPEN -> "consultations.team.home.open";
      case CLOSED -> "consultations.team.home.closed";
      case STOPPED -> "consultations.team.home.stopped";
      case FROZEN -> "consultations.team.home.frozen";
    };
  }

  private static String day(Consultation call, Clock clock, Language reader) {
    return switch (call.phase(clock)) {
      case NOT_YET_OPEN -> day(call.opensAt(), reader);
      case OPEN -> day(call.closesAt(), reader);
      case CLOSED, STOPPED, FROZEN -> day(call.freezesAt(), reader);
    };
  }

  private static String day(Instant moment, Language reader) {
    return ReaderDates.day(LocalDate.ofInstant(moment, ZoneOffset.UTC), reader);
  }
}
