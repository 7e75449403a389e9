package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.review.SafeNoteInbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SafeguardingInbox implements SafeNoteInbox {
  private final JdbcClient jdbc;
  private final SafeNoteReader notes;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SafeguardingInbox(
      JdbcClient jdbc,
      SafeNoteReader notes,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.notes = notes;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasRole('SAFEGUARDING')")
  public List<Line> all() {
    return jdbc.sql(
            """
            select id, arrived, taken_on is not null as taken from submissions.safe_note
            order by taken, arrived, id
            """)
        .query((row, number) ->
            new Line(
                new SafeNoteId(row.getObject("id", UUID.class)),
                row.getObject("arrived", OffsetDateTime.class).toInstant(),
                row.getBoolean("taken")))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('SAFEGUARDING')")
  public Optional<SafeNote> open(SafeNoteId id) {
    Optional<SafeNote> note = notes.read(id);
    note.ifPresent(read -> events.publishEvent(SafeNoteAct.opened(id)));
    return note;
  }

  @Override
  @PreAuthorize("hasRole('SAFEGUARDING')")
  public boolean takeCareOf(SafeNoteId id) {
    boolean taken =
        jdbc.sql(
                    """
                    update submissions.safe_note set taken_on = :day, taken_by = :person
                    where id = :id and taken_on is null
                    """)
                .param("day", LocalDate.now(clock))
                .param("person", person.id().orElseThrow().value())
                .param("id", id.value())
                .update()
            == 1;
    if (taken) {
      events.publishEvent(SafeNoteAct.takenCareOf(id));
    }
    return taken;
  }
}
