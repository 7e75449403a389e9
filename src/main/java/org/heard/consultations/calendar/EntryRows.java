package org.heard.consultations.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.heard.consultations.calendar.MechanismCalendar.Listed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What counts of the calendar, for the team and for the public feed. */
@Component
class EntryRows {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  EntryRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * One entry.
   *
   * @param day when this state of it was written
   */
  record Row(Listed listed, LocalDate day) {}

  /** How many states were ever written: none goes, so the same number is the same calendar. */
  long written() {
    return jdbc.sql("select count(*) from consultations.calendar_entry").query(Long.class).single();
  }

  /** Every entry that counts, the earliest first. */
  List<Row> all() {
    return jdbc
        .sql(
            """
            select id, number, document::text as document, day from (
              select distinct on (id) id, number, document, day
              from consultations.calendar_entry order by id, number desc
            ) newest where document is not null
            """)
        .query((row, ignored) ->
            new Row(
                new Listed(
                    row.getObject("id", UUID.class),
                    row.getInt("number"),
                    json.readValue(row.getString("document"), CalendarEntry.class)),
                row.getObject("day", LocalDate.class)))
        .list()
        .stream()
        .sorted(
            Comparator.comparing((Row row) -> row.listed().entry().firstDay())
                .thenComparing(row -> row.listed().id()))
        .toList();
  }
}
