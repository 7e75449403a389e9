package org.heard.submissions.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.consultations.Consultation;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ways from a code to answers and to what waits behind it, and what guardians said. They never go
 * before the day until which a child may take its answers back. What still waits for a guardian is
 * left to {@link WaitingExpiry}.
 */
@Component
class ReceiptExpiry implements RetentionRule {
  private static final int SOME = 2_000;

  private final JdbcClient jdbc;
  private final EndedCalls calls;
  private final KeptFor kept;

  ReceiptExpiry(
      JdbcClient jdbc, EndedCalls calls, @Value("${heard.retention.codes-days:90}") int days) {
    this.jdbc = jdbc;
    this.calls = calls;
    this.kept = new KeptFor(days, 90);
  }

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public String words() {
    return "submissions.retention.codes";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  private List<UUID> ended(LocalDate day) {
    return calls.before(day, this::lastDay);
  }

  private LocalDate lastDay(Consultation call) {
    LocalDate promised = call.frozenOn();
    LocalDate last = LocalDate.ofInstant(call.closesAt(), ZoneOffset.UTC).plusDays(kept.days());
    return last.isBefore(promised) ? promised : last;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from submissions.submission
            where consultation_id = any(:calls) and receipt_lookup is not null
              and state <> 'waiting'
            """)
        .param("calls", ended(day).toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    List<UUID> some =
        jdbc.sql(
                """
                update submissions.submission set receipt_lookup = null
                where id in (
                  select id from submissions.submission
                  where consultation_id = any(:calls) and receipt_lookup is not null
                    and state <> 'waiting'
                  limit :some for update skip locked
                )
                returning id
                """)
            .param("calls", ended(day).toArray(UUID[]::new))
            .param("some", SOME)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    jdbc.sql("delete from submissions.guardian_request where submission_id = any(:ids)")
        .param("ids", some.toArray(UUID[]::new))
        .update();
    return some.size();
  }
}
