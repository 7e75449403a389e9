package org.heard.consultations.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Writes whole days as a calendar of RFC 5545. */
final class IcsWriter {
  private static final int OCTETS_OF_A_LINE = 75;
  private static final int UNFOLDED = 1_000_000;

  private IcsWriter() {}

  /**
   * Some days.
   *
   * @param uid always the same for the same thing
   * @param page where more is said; absent for nowhere
   * @param sequence how often it was changed
   * @param stamp when it was changed last
   */
  record Event(
      String uid,
      String title,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable String page,
      int sequence,
      Instant stamp) {}

  static byte[] write(String name, Language language, List<Event> events) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Heard//Calendar//" + language.tag().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    events.forEach(event -> calendar.add(event(event)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false, UNFOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fold(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(Event event) {
    VEvent written = new VEvent(false);
    written.add(new Uid(event.uid()));
    written.add(new DtStamp(event.stamp()));
    written.add(new DtStart<>(event.firstDay()));
    // The first day after it.
    written.add(new DtEnd<>(event.lastDay().plusDays(1)));
    written.add(new Summary(event.title()));
    written.add(new Sequence(event.sequence()));
    written.add(ImmutableTransp.TRANSPARENT);
    String page = event.page();
    if (page != null) {
      written.add(new Url(URI.create(page)));
    }
    return written;
  }

  /** Lines of 75 octets, never cut inside of a letter (RFC 5545, section 3.1). */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (String line : text.split("\\r?\\n")) {
      int octets = 0;
      int at = 0;
      while (at < line.length()) {
        int letter = line.codePointAt(at);
        int more = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
        if (octets + more > OCTETS_OF_A_LINE) {
          folded.append("\r\n ");
          octets = 1;
        }
        folded.appendCodePoint(letter);
        octets += more;
        at += Character.charCount(letter);
      }
      folded.append("\r\n");
    }
    return folded.toString();
  }
}
