package org.heard.consultations.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallNotice;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.calendar.IcsWriter.Event;
import org.heard.consultations.calendar.MechanismCalendar.Listed;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class WrittenFeed implements CalendarFeed {
  /** Days that are over are of no use in a feed, but calendars show the last weeks. */
  private static final int DAYS_BACK = 60;

  private final Consultations consultations;
  private final EntryRows rows;
  private final String address;
  private final Clock clock;
  private final Map<Language, Written> last = new ConcurrentHashMap<>();

  /** What a feed is made of. */
  private record State(List<Consultation> calls, long entries, LocalDate today) {}

  private record Written(State of, byte[] file) {}

  WrittenFeed(
      Consultations consultations,
      EntryRows rows,
      @Value("${heard.base-address:http://localhost}") String address,
      Clock clock) {
    this.consultations = consultations;
    this.rows = rows;
    this.address = address;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("permitAll()")
  public byte[] ics(Language language, PageWords words) {
    List<Consultation> calls =
        consultations.open().stream().filter(call -> !call.highRisk()).toList();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    State now = new State(calls, rows.written(), today);
    // Programs of thousands ask for it, and it seldom changes.
    Written known = last.get(language);
    if (known == null || !known.of().equals(now)) {
      known = new Written(now, write(now, language, words));
      last.put(language, known);
    }
    return known.file();
  }

  private byte[] write(State now, Language language, PageWords words) {
    List<Event> events = new ArrayList<>();
    now.calls().forEach(call -> events.addAll(of(call, language, words)));
    rows.all().stream()
        .filter(row -> !row.listed().entry().over(now.today().minusDays(DAYS_BACK)))
        .forEach(row -> events.addAll(of(row, language, words)));
    return IcsWriter.write(words.getTranslation("consultations.feed.name"), language, events);
  }

  private List<Event> of(Consultation call, Language language, PageWords words) {
    String title = call.page().title().textIn(language);
    String page = address + "/c/" + call.slug();
    CallNotice notice = call.notice();
    int sequence = notice == null ? 0 : notice.number();
    Instant stamp =
        notice == null ? call.opensAt() : notice.on().atStartOfDay(ZoneOffset.UTC).toInstant();
    LocalDate last = LocalDate.ofInstant(call.closesAt().minusSeconds(1), ZoneOffset.UTC);
    List<Event> events = new ArrayList<>();
    events.add(
        new Event(
            uid(call.id().value(), "closes"),
            words.getTranslation("consultations.feed.closes", title),
            last,
            last,
            page,
            sequence,
            stamp));
    LocalDate hear = CallDates.of(call).feedbackOn();
    if (hear != null) {
      events.add(
          new Event(
              uid(call.id().value(), "hear"),
              words.getTranslation("consultations.feed.hear", title),
              hear,
              hear,
              page,
              sequence,
              stamp));
    }
    return events;
  }

  private static List<Event> of(EntryRows.Row row, Language language, PageWords words) {
    Listed listed = row.listed();
    CalendarEntry entry = listed.entry();
    String title = entry.title().textIn(language);
    Instant stamp = row.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Event> events = new ArrayList<>();
    events.add(
        new Event(
            listed.id().toString(),
            title,
            entry.firstDay(),
            entry.lastDay(),
            entry.page(),
            listed.number() - 1,
            stamp));
    LocalDate input = entry.inputBy();
    if (input != null) {
      events.add(
          new Event(
              uid(listed.id(), "input"),
              words.getTranslation("consultations.feed.input", title),
              input,
              input,
              entry.page(),
              listed.number() - 1,
              stamp));
    }
    return events;
  }

  /** Always the same for the same day of the same thing (RFC 7986, section 5.3). */
  private static String uid(UUID of, String which) {
    return UUID.nameUUIDFromBytes((of + " " + which).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
