package org.heard.submissions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls with answers whose time is over. */
@Component
class EndedCalls {
  private final JdbcClient jdbc;
  private final Consultations consultations;

  EndedCalls(JdbcClient jdbc, Consultations consultations) {
    this.jdbc = jdbc;
    this.consultations = consultations;
  }

  /**
   * Calls with answers, or with a key, whose last day is before this day.
   *
   * @param last the last day on which something of a call is kept
   */
  List<UUID> before(LocalDate day, Function<Consultation, LocalDate> last) {
    return jdbc
        .sql(
            """
            select consultation_id from vault.consultation_key
            union select consultation_id from submissions.submission
            """)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .filter(id -> call(id).filter(call -> last.apply(call).isBefore(day)).isPresent())
        .toList();
  }

  private Optional<Consultation> call(UUID id) {
    return consultations.byId(new ConsultationId(id));
  }
}
