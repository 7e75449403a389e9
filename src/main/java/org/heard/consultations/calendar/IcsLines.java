package org.heard.consultations.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.consultations.calendar.IcsFile.Refusal;
import org.heard.consultations.calendar.IcsFile.RefusedException;

/**
 * The lines of a file that can be of use, before any library sees it: the events with a few
 * properties, without time zones, alarms, attachments and rules of repetition. What could expand,
 * nest or lead somewhere else is gone, and a line is cut where no title would be.
 */
final class IcsLines {
  private static final int LONGEST_LINE = 4_000;
  private static final Set<String> USED = Set.of("UID", "SUMMARY", "URL", "STATUS");
  private static final Set<String> DAYS = Set.of("DTSTART", "DTEND");
  private static final Set<String> REPEATING = Set.of("RRULE", "RDATE", "EXRULE");

  private final List<String> kept = new ArrayList<>();
  private final List<Boolean> repeats = new ArrayList<>();
  private final List<Boolean> unlinked = new ArrayList<>();
  private int skipping;
  private boolean inEvent;
  private boolean inCalendar;

  private IcsLines() {}

  /** The kept lines of a whole file. */
  static IcsLines of(byte[] file, int mostEvents) {
    IcsLines lines = new IcsLines();
    lines.kept.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Heard//import//EN"));
    StringBuilder line = new StringBuilder();
    // Some programs write a mark of the encoding before everything.
    String words = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    for (String part : words.split("\\r\\n|\\n|\\r")) {
      if (part.startsWith(" ") || part.startsWith("\t")) {
        if (line.length() < LONGEST_LINE) {
          line.append(part, 1, Math.min(part.length(), LONGEST_LINE));
        }
      } else {
        lines.line(line.toString(), mostEvents);
        line.setLength(0);
        line.append(part, 0, Math.min(part.length(), LONGEST_LINE));
      }
    }
    lines.line(line.toString(), mostEvents);
    if (!lines.inCalendar || lines.inEvent) {
      throw new RefusedException(Refusal.NOT_A_CALENDAR);
    }
    lines.kept.add("END:VCALENDAR");
    return lines;
  }

  /** A calendar with nothing but events in it. */
  String text() {
    return String.join("\r\n", kept) + "\r\n";
  }

  /** Whether an event of the file comes back, by its place. */
  boolean repeats(int event) {
    return repeats.get(event);
  }

  /** Whether an address of an event was left out, by its place. */
  boolean unlinked(int event) {
    return unlinked.get(event);
  }

  private void line(String line, int mostEvents) {
    String name = name(line);
    String value = line.substring(behindColon(line)).strip();
    if (name.equals("BEGIN")) {
      begin(value.toUpperCase(Locale.ROOT), mostEvents);
    } else if (name.equals("END")) {
      end(value.toUpperCase(Locale.ROOT));
    } else if (inEvent && skipping == 0) {
      property(name, line, value);
    }
  }

  /** Parameters may hold colons in quotes, such as time zones that are named by their distance. */
  private static int behindColon(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ':' && !quoted) {
        return i + 1;
      }
    }
    // A quote that nobody closed.
    return Math.min(line.length(), line.indexOf(':') + 1);
  }

  private static String name(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
      end++;
    }
    return line.substring(0, end).strip().toUpperCase(Locale.ROOT);
  }

  private void begin(String what, int mostEvents) {
    if (what.equals("VCALENDAR") && skipping == 0 && !inEvent) {
      inCalendar = true;
    } else if (what.equals("VEVENT") && inCalendar && skipping == 0 && !inEvent) {
      if (repeats.size() == mostEvents) {
        throw new RefusedException(Refusal.TOO_MANY_EVENTS);
      }
      inEvent = true;
      repeats.add(false);
      unlinked.add(false);
      kept.add("BEGIN:VEVENT");
    } else {
      skipping++;
    }
  }

  private void end(String what) {
    if (skipping > 0) {
      skipping--;
    } else if (what.equals("VEVENT") && inEvent) {
      inEvent = false;
      kept.add("END:VEVENT");
    }
  }

  private void property(String name, String line, String value) {
    if (REPEATING.contains(name)) {
      repeats.set(repeats.size() - 1, true);
    } else if (DAYS.contains(name)) {
      day(name, value);
    } else if (name.equals("URL") && !CalendarEntry.isAddress(value)) {
      unlinked.set(unlinked.size() - 1, true);
    } else if (USED.contains(name)) {
      kept.add(name + ":" + value);
    }
  }

  /** Parameters name time zones; the day is the one that is written, in whatever zone. */
  private void day(String name, String value) {
    if (value.matches("[0-9]{8}") && isDay(value)) {
      kept.add(name + ";VALUE=DATE:" + value);
    } else if (value.matches("[0-9]{8}T([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]Z?")
        && isDay(value.substring(0, 8))) {
      kept.add(name + ":" + value);
    }
  }

  /** One that is none, such as the 30th of February, would cost the whole file. */
  private static boolean isDay(String digits) {
    try {
      LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
