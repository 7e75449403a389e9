package org.heard.consultations.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.shared.TestRunErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which test runs there are, and how one goes. */
@Component
class TestRunRows {
  private static final List<String> BELOW =
      List.of(
          "recording",
          "version_published",
          "questionnaire_version",
          "date_change",
          "organisation_code",
          "consent_waiver",
          "waiver_step");

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  TestRunRows(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  List<ConsultationId> of(ConsultationId call) {
    return jdbc.sql(
            """
            select id from consultations.consultation where test_of = :call
            order by test_until, opens_at
            """)
        .param("call", call.value())
        .query((row, number) -> new ConsultationId(row.getObject(1, UUID.class)))
        .list();
  }

  List<ConsultationId> endedBefore(LocalDate day, int most) {
    return jdbc.sql(
            """
            select id from consultations.consultation where test_until < :day
            order by test_until limit :most
            """)
        .param("day", day)
        .param("most", most)
        .query((row, number) -> new ConsultationId(row.getObject(1, UUID.class)))
        .list();
  }

  long countEndedBefore(LocalDate day) {
    return jdbc.sql("select count(*) from consultations.consultation where test_until < :day")
        .param("day", day)
        .query(Long.class)
        .single();
  }

  /** In a transaction of the keeper. What others hold goes first; a real call is left alone. */
  void erase(ConsultationId test) {
    // What is just being sent arrives before and goes too, or comes to nothing afterwards.
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", TestRunErased.lock(test))
        .query((row, number) -> true)
        .list();
    boolean there =
        jdbc.sql(
                    "select count(*) from consultations.consultation"
                        + " where id = :test and test_of is not null")
                .param("test", test.value())
                .query(Long.class)
                .single()
            > 0;
    if (!there) {
      return;
    }
    events.publishEvent(new TestRunErased(test));
    for (String table : BELOW) {
      jdbc.sql("delete from consultations.%s where consultation_id = :test".formatted(table))
          .param("test", test.value())
          .update();
    }
    jdbc.sql("delete from consultations.consultation where id = :test and test_of is not null")
        .param("test", test.value())
        .update();
  }
}
