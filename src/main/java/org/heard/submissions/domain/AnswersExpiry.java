package org.heard.submissions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.heard.shared.SubmissionId;
import org.heard.submissions.ErasureHold;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Raw answers and their keys, after the day on which nothing changes any more and the report is
 * written; until reports exist, no later day is known. At the end the key of the call goes too.
 */
@Component
class AnswersExpiry implements RetentionRule {
  private static final int SOME = 200;
  private static final String DUE =
      """
      from submissions.submission
      where consultation_id = any(:calls) and not id = any(:held)
      """;

  private final JdbcClient jdbc;
  private final EndedCalls calls;
  private final Erasure erasure;
  private final Vault vault;
  private final ObjectProvider<ErasureHold> holds;
  private final KeptFor kept;

  AnswersExpiry(
      JdbcClient jdbc,
      EndedCalls calls,
      Erasure erasure,
      Vault vault,
      ObjectProvider<ErasureHold> holds,
      @Value("${heard.retention.answers-days:365}") int days) {
    this.jdbc = jdbc;
    this.calls = calls;
    this.erasure = erasure;
    this.vault = vault;
    this.holds = holds;
    this.kept = new KeptFor(days, 365);
  }

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public String words() {
    return "submissions.retention.answers";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    return find("select count(*) " + DUE, ended(day)).query(Long.class).single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    List<UUID> ended = ended(day);
    List<UUID> some =
        find("select id " + DUE + " limit " + SOME + " for update skip locked", ended)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    some.forEach(id -> erasure.erase(new SubmissionId(id)));
    if (some.isEmpty()) {
      ended.forEach(call -> vault.destroyIfUnused(new ConsultationId(call)));
    }
    return some.size();
  }

  private List<UUID> ended(LocalDate day) {
    return calls.before(day, call -> call.frozenOn().plusDays(kept.days()));
  }

  private JdbcClient.StatementSpec find(String sql, List<UUID> ended) {
    UUID[] held =
        holds.stream()
            .flatMap(hold -> hold.held().stream())
            .map(SubmissionId::value)
            .toArray(UUID[]::new);
    return jdbc.sql(sql).param("calls", ended.toArray(UUID[]::new)).param("held", held);
  }
}
