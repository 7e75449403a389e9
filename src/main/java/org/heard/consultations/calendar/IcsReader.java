package org.heard.consultations.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.heard.consultations.CallCountries;
import org.heard.consultations.calendar.IcsFile.Finding;
import org.heard.consultations.calendar.IcsFile.Kind;
import org.heard.consultations.calendar.IcsFile.Refusal;
import org.heard.consultations.calendar.IcsFile.RefusedException;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.CleanText;

/** Reads events out of an iCalendar file (RFC 5545); asks nobody else for anything. */
public final class IcsReader {
  /** Most bytes of a file. */
  public static final int MOST_BYTES = 1_000_000;

  private static final int MOST_EVENTS = 1_000;

  private final Mechanism mechanism;
  private final Language language;
  private final List<CalendarEntry> entries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();

  private IcsReader(Mechanism mechanism, Language language) {
    this.mechanism = mechanism;
    this.language = language;
  }

  /**
   * What a file holds.
   *
   * @param mechanism whose days they are; files do not say
   * @param language the language the file is written in
   * @throws RefusedException when it is no calendar, or too large
   */
  public static IcsFile read(byte[] file, Mechanism mechanism, Language language) {
    if (file.length == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
    if (file.length > MOST_BYTES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    IcsLines lines = IcsLines.of(file, MOST_EVENTS);
    IcsReader reader = new IcsReader(mechanism, language);
    List<VEvent> events = parse(lines.text());
    for (int i = 0; i < events.size(); i++) {
      reader.event(events.get(i), i, lines);
    }
    return new IcsFile(reader.entries, reader.findings);
  }

  private static List<VEvent> parse(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    } catch (IOException | ParserException | IllegalArgumentException | DateTimeException e) {
      throw new RefusedException(Refusal.NOT_A_CALENDAR);
    }
  }

  private void event(VEvent event, int index, IcsLines lines) {
    String title = words(event, Property.SUMMARY);
    if (words(event, Property.STATUS).equalsIgnoreCase("CANCELLED")) {
      found(index, title, Kind.CANCELLED);
      return;
    }
    if (title.isBlank()) {
      found(index, title, Kind.NO_TITLE);
      return;
    }
    Optional<LocalDate> first = day(event, Property.DTSTART, false);
    if (first.isEmpty()) {
      found(index, title, Kind.NO_DAY);
      return;
    }
    LocalDate last = day(event, Property.DTEND, true).orElse(first.get());
    take(event, index, title, first.get(), last.isBefore(first.get()) ? first.get() : last);
    if (lines.repeats(index)) {
      found(index, title, Kind.REPEATS);
    }
    if (lines.unlinked(index)) {
      found(index, title, Kind.ADDRESS_LEFT_OUT);
    }
  }

  private void take(VEvent event, int index, String title, LocalDate first, LocalDate last) {
    String page = words(event, Property.URL);
    String source = words(event, Property.UID);
    CalendarEntry entry =
        new CalendarEntry(
            mechanism,
            LocalizedText.of(language, title),
            first,
            last,
            null,
            CallCountries.EVERYWHERE,
            null,
            page.isEmpty() ? null : page,
            source.isEmpty() ? null : source);
    // The same id twice is another day of one that comes back.
    boolean fits =
        entry.problems().isEmpty()
            && source.length() <= CalendarEntry.LONGEST_ADDRESS
            && (source.isEmpty() || sources.add(source));
    if (fits) {
      entries.add(entry);
    } else {
      found(index, title, Kind.DOES_NOT_FIT);
    }
  }

  private void found(int index, String title, Kind kind) {
    findings.add(
        new Finding(
            index + 1, title.substring(0, Math.min(title.length(), CalendarEntry.LONGEST)), kind));
  }

  private static String words(VEvent event, String name) {
    return event
        .<Property>getProperty(name)
        .map(Property::getValue)
        .map(words -> CleanText.of(words).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /**
   * A day of an event.
   *
   * @param end whether the moment is the first one after the event
   */
  private static Optional<LocalDate> day(VEvent event, String name, boolean end) {
    try {
      return event
          .<DateProperty<Temporal>>getProperty(name)
          .map(DateProperty::getDate)
          .map(moment -> end ? lastDay(moment) : firstDay(moment));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate firstDay(Temporal moment) {
    return moment instanceof Instant instant
        ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC).toLocalDate()
        : LocalDate.from(moment);
  }

  private static LocalDate lastDay(Temporal moment) {
    LocalDate day = firstDay(moment);
    LocalTime time =
        moment instanceof Instant instant
            ? LocalTime.ofInstant(instant, ZoneOffset.UTC)
            : moment.query(TemporalQueries.localTime());
    boolean midnight = time == null || time.get(ChronoField.SECOND_OF_DAY) == 0;
    return midnight ? day.minusDays(1) : day;
  }
}
