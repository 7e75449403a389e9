package org.heard.consultations.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each state of an entry is a row; the one with the highest number counts. */
@Service
@Transactional
class StoredCalendar implements MechanismCalendar {
  private static final String KEEPERS = "hasAnyRole('MANAGER', 'ADMINISTRATOR')";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final EntryRows rows;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredCalendar(
      JdbcClient jdbc,
      JsonMapper json,
      EntryRows rows,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.rows = rows;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize(KEEPERS)
  public List<Listed> entries() {
    return rows.all().stream().map(EntryRows.Row::listed).toList();
  }

  @Override
  @PreAuthorize(KEEPERS)
  public Saved add(CalendarEntry entry) {
    lock();
    return rows.all().size() >= MOST ? new Saved.Full() : checked(UUID.randomUUID(), 0, entry);
  }

  @Override
  @PreAuthorize(KEEPERS)
  public Saved change(UUID id, int basedOn, CalendarEntry entry) {
    lock();
    return newest(id) == basedOn && basedOn > 0
        ? checked(id, basedOn, entry)
        : new Saved.Overtaken();
  }

  @Override
  @PreAuthorize(KEEPERS)
  public Saved remove(UUID id, int basedOn) {
    lock();
    return newest(id) == basedOn && basedOn > 0
        ? store(id, basedOn + 1, null)
        : new Saved.Overtaken();
  }

  @Override
  @PreAuthorize(KEEPERS)
  public Saved undo(Undo undo) {
    lock();
    if (newest(undo.id()) != undo.number()) {
      return new Saved.Overtaken();
    }
    return store(undo.id(), undo.number() + 1, before(undo).orElse(null));
  }

  private Optional<String> before(Undo undo) {
    return jdbc.sql(
            """
            select document::text from consultations.calendar_entry
            where id = :id and number = :number and document is not null
            """)
        .param("id", undo.id())
        .param("number", undo.number() - 1)
        .query(String.class)
        .optional();
  }

  @Override
  @PreAuthorize(KEEPERS)
  public Taken take(List<CalendarEntry> entries) {
    lock();
    Map<String, Listed> known = new HashMap<>();
    List<Listed> all = entries();
    all.forEach(one -> Optional.ofNullable(one.entry().source()).ifPresent(s -> known.put(s, one)));
    int added = 0;
    int changed = 0;
    int same = 0;
    for (CalendarEntry entry : entries) {
      Listed before = entry.source() == null ? null : known.get(entry.source());
      if (!entry.problems().isEmpty() || (before == null && all.size() + added >= MOST)) {
        continue;
      }
      if (before == null) {
        store(UUID.randomUUID(), 1, json.writeValueAsString(entry));
        added++;
      } else {
        CalendarEntry next = entry.completedBy(before.entry());
        if (before.entry().equals(next)) {
          same++;
        } else {
          store(before.id(), before.number() + 1, json.writeValueAsString(next));
          changed++;
        }
      }
    }
    return new Taken(added, changed, same);
  }

  private Saved checked(UUID id, int basedOn, CalendarEntry entry) {
    List<CalendarEntry.Problem> problems = entry.problems();
    return problems.isEmpty()
        ? store(id, basedOn + 1, json.writeValueAsString(entry))
        : new Saved.Refused(problems);
  }

  /** One change after the other: the calendar is small, and changed a few times a month. */
  private void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('consultations.calendar_entry'))")
        .query((row, number) -> true)
        .list();
  }

  private int newest(UUID id) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from consultations.calendar_entry where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private Saved store(UUID id, int number, @Nullable String document) {
    jdbc.sql(
            """
            insert into consultations.calendar_entry (id, number, document, day, person)
            values (:id, :number, :document::jsonb, :day, :person)
            """)
        .param("id", id)
        .param("number", number)
        .param("document", document)
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("person", person.require().value())
        .update();
    events.publishEvent(new CalendarChanged(id, number, document == null));
    return new Saved.Stored(new Undo(id, number));
  }
}
