package org.heard.advisors.rounds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heard.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The row of the words that may go out without sign-offs; other words have another one. SQL about
 * it names the table {@code %1$s}, and the columns of its key {@code %2$s} and {@code %3$s}.
 */
record UnsignedRow(
    String table, String subjectColumn, String stateColumn, UUID subject, Object state) {
  static final String THIS = " where %2$s = :subject and %3$s = :state";

  static UnsignedRow of(CurrentText text, RoundRows rows) {
    UUID subject = RoundRows.subject(text.of());
    return switch (text.of()) {
      case Reviewed.OfVersion version ->
          new UnsignedRow(
              "advisors.unsigned_release", "version_id", "state_number", subject, version.number());
      case Reviewed.OfQuestions asked ->
          new UnsignedRow(
              "advisors.unsigned_questions",
              "call_id",
              "state",
              subject,
              asked.wording().key() + " " + sum(rows.written(text.text())));
    };
  }

  private static String sum(String words) {
    return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
  }

  JdbcClient.StatementSpec in(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql.formatted(table, subjectColumn, stateColumn))
        .param("subject", subject)
        .param("state", state);
  }
}
