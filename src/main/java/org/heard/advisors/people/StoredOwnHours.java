package org.heard.advisors.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('ADVISOR')")
class StoredOwnHours implements OwnHours {
  private final JdbcClient jdbc;
  private final AdvisorRows advisors;
  private final CurrentPerson me;

  StoredOwnHours(JdbcClient jdbc, AdvisorRows advisors, CurrentPerson me) {
    this.jdbc = jdbc;
    this.advisors = advisors;
    this.me = me;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> mine() {
    return jdbc.sql(
            "select * from advisors.time_given where person = :me order by month desc, topic, id")
        .param("me", me.require().value())
        .query((row, number) ->
            new Entry(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("minutes"),
                row.getString("topic")))
        .list();
  }

  @Override
  public void add(int minutes, String topic) {
    if (minutes < 1 || minutes > MOST_MINUTES || topic.isBlank() || topic.length() > MOST_TOPIC) {
      throw new IllegalArgumentException("An entry needs minutes and a topic");
    }
    jdbc.sql(
            """
            insert into advisors.time_given (id, person, month, minutes, topic)
            values (:id, :me, :month, :minutes, :topic)
            """)
        .param("id", UUID.randomUUID())
        .param("me", me.require().value())
        .param("month", advisors.today().withDayOfMonth(1))
        .param("minutes", minutes)
        .param("topic", topic.strip())
        .update();
  }

  @Override
  public void remove(UUID id) {
    jdbc.sql("delete from advisors.time_given where id = :id and person = :me")
        .param("id", id)
        .param("me", me.require().value())
        .update();
  }
}
