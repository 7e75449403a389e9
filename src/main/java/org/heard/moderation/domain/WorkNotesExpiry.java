package org.heard.moderation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team noted while it worked on a call: filters, files that were made, take-overs. */
@Component
class WorkNotesExpiry implements RetentionRule {
  private static final List<String> TABLES =
      List.of(
          "taken_over",
          "taken_back",
          "file_made",
          "saved_filter",
          "second_reader_share",
          "late_screening");

  private final JdbcClient jdbc;
  private final Consultations consultations;
  private final KeptFor kept;

  WorkNotesExpiry(
      JdbcClient jdbc,
      Consultations consultations,
      @Value("${heard.retention.work-notes-days:365}") int days) {
    this.jdbc = jdbc;
    this.consultations = consultations;
    this.kept = new KeptFor(days, 365);
  }

  @Override
  public String name() {
    return "work-notes";
  }

  @Override
  public String words() {
    return "moderation.retention.work-notes";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    UUID[] ended = ended(day);
    return TABLES.stream()
        .mapToLong(table -> on("select count(*) from ", table, ended).query(Long.class).single())
        .sum();
  }

  @Override
  public int eraseSome(LocalDate day) {
    UUID[] ended = ended(day);
    return TABLES.stream().mapToInt(table -> on("delete from ", table, ended).update()).sum();
  }

  private JdbcClient.StatementSpec on(String verb, String table, UUID[] ended) {
    return jdbc.sql(verb + "moderation." + table + " where consultation_id = any(:calls)")
        .param("calls", ended);
  }

  private UUID[] ended(LocalDate day) {
    String sql =
        String.join(
            " union ",
            TABLES.stream()
                .map(table -> "select consultation_id from moderation." + table)
                .toList());
    return jdbc.sql(sql).query((row, number) -> row.getObject(1, UUID.class)).list().stream()
        .filter(id ->
            consultations
                .byId(new ConsultationId(id))
                .filter(call -> call.frozenOn().plusDays(kept.days()).isBefore(day))
                .isPresent())
        .toArray(UUID[]::new);
  }
}
