package org.heard.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.Submitted.Sent;
import org.heard.shared.DatabaseRole;
import org.heard.shared.RetentionRule;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.MyAnswers.Withdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasing through the rules of all modules: rows, keys, and whatever else knows the id. */
@HeardTest
class ErasureTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();

  @Autowired private List<RetentionRule> rules;
  @Autowired private SmartLifecycle replayTombstones;
  @Autowired private Transactions transactions;
  @Autowired private Moderation moderation;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private Consultation call;

  @BeforeEach
  void aCall() {
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void answersGoAYearAfterNothingChangesAnyMore() {
    Sent sent = submitted.one(call);
    release(sent);
    somethingInEveryTable(sent.id());
    frozen(365);
    erase("answers");
    assertThat(rows(sent.id())).isEqualTo(1);
    frozen(366);
    assertThat(due("answers", today)).isPositive();
    erase("answers");
    assertThat(rows(sent.id())).isZero();
    assertThat(count("vault.submission_key", "submission_id", sent.id())).isZero();
    assertThat(tablesThatKnow(sent.id())).containsExactly("vault.tombstone");
    assertThat(count("vault.tombstone", "submission_id", sent.id())).isOne();
    assertThat(released()).isOne();
    assertThat(
            jdbc.sql("select count(*) from vault.consultation_key where consultation_id = ?")
                .param(call.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void answersStayWhileSomebodyIsWorriedAboutTheirChild() {
    Sent sent = submitted.one(call);
    jdbc.sql(
            """
            insert into moderation.concern (id, source, consultation_id, submission_id, raised_by,
              raised, urgency, state, version)
            values (gen_random_uuid(), 'FLAG', :call, :id, gen_random_uuid(),
              date_trunc('hour', now()), 'NOT_LOOKED_AT', 'WAITING', 0)
            """)
        .param("call", call.id().value())
        .param("id", sent.id().value())
        .update();
    frozen(400);
    erase("answers");
    assertThat(rows(sent.id())).isEqualTo(1);
    jdbc.sql("delete from moderation.concern where submission_id = ?")
        .param(sent.id().value())
        .update();
    erase("answers");
    assertThat(rows(sent.id())).isZero();
  }

  @Test
  void codesLeadNowhereNinetyDaysAfterTheCallAndTheAnswersStay() {
    Sent sent = submitted.one(call);
    ended(90, 80);
    erase("codes");
    assertThat(myAnswers.find(sent.receipt())).isInstanceOf(Lookup.Found.class);
    ended(200, -3);
    erase("codes");
    assertThat(myAnswers.find(sent.receipt())).isInstanceOf(Lookup.Found.class);
    ended(91, 80);
    erase("codes");
    assertThat(myAnswers.find(sent.receipt())).isInstanceOf(Lookup.NotFound.class);
    assertThat(rows(sent.id())).isOne();
  }

  @Test
  void notesOfWorkGoWithTheCall() {
    jdbc.sql(
            """
            insert into moderation.saved_filter (person_id, consultation_id, name, filter)
            values (gen_random_uuid(), :call, 'mine', '')
            """)
        .param("call", call.id().value())
        .update();
    frozen(366);
    assertThat(due("work-notes", today)).isPositive();
    erase("work-notes");
    assertThat(due("work-notes", today)).isZero();
  }

  @Test
  void linksThatNobodyUsedGo() {
    staff.hire(Role.MANAGER);
    assertThat(due("setup-links", today.plusDays(60))).isPositive();
    erase("setup-links");
    assertThat(due("setup-links", today)).isZero();
  }

  @Test
  void whatWasErasedGoesAgainWhenABackupBringsItBack() {
    Sent sent = submitted.one(call);
    keepAside(sent.id());
    frozen(366);
    erase("answers");
    bringBack(sent.id());
    assertThat(rows(sent.id())).isOne();
    replayTombstones.start();
    assertThat(rows(sent.id())).isZero();
  }

  @Test
  void whatWasTakenBackIsTakenBackAgain() {
    Sent sent = submitted.one(call);
    keepAside(sent.id());
    assertThat(myAnswers.withdraw(sent.receipt())).isEqualTo(Withdrawal.DONE);
    jdbc.sql("delete from submissions.submission where id = ?").param(sent.id().value()).update();
    bringBack(sent.id());
    replayTombstones.start();
    assertThat(myAnswers.find(sent.receipt())).isInstanceOf(Lookup.Withdrawn.class);
    assertThat(
            jdbc.sql("select sealed is null from submissions.submission where id = ?")
                .param(sent.id().value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private void somethingInEveryTable(SubmissionId id) {
    jdbc.sql("insert into submissions.guardian_request (submission_id) values (?)")
        .param(id.value())
        .update();
    jdbc.sql(
            """
            insert into moderation.taken_over
              (submission_id, taken_from, consultation_id, taken_by, taken_on)
            values (:id, gen_random_uuid(), :call, gen_random_uuid(), current_date)
            """)
        .param("id", id.value())
        .param("call", call.id().value())
        .update();
    jdbc.sql(
            """
            insert into moderation.margin (submission_id, kind, about, consultation_id, version,
              written_by, written_on, sealed)
            values (:id, 'note', 'story', :call, 1, gen_random_uuid(), current_date, 'x')
            """)
        .param("id", id.value())
        .param("call", call.id().value())
        .update();
  }

  /** Also of tables that are made one day: whoever keeps an id must hear that it is gone. */
  private List<String> tablesThatKnow(SubmissionId id) {
    List<String> tables =
        jdbc.sql(
                """
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'submission_id' and table_type = 'BASE TABLE'
                """)
            .query((row, number) -> String.valueOf(row.getString(1)))
            .list();
    assertThat(tables).hasSizeGreaterThan(7);
    return tables.stream().filter(table -> count(table, "submission_id", id) > 0).toList();
  }

  private void release(Sent sent) {
    staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(
        call.id(), sent.id(), 0, Map.of("safe", ACCEPT, "story", ACCEPT, "siblings", ACCEPT));
    assertThat(moderation.release(call.id(), sent.id(), 1))
        .isInstanceOf(ReleaseResult.Released.class);
    staff.signOut();
  }

  private RetentionRule rule(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
  }

  private long due(String name, LocalDate day) {
    return transactions.as(DatabaseRole.KEEPER, () -> rule(name).due(day));
  }

  private void erase(String name) {
    RetentionRule rule = rule(name);
    int some;
    do {
      some = transactions.as(DatabaseRole.KEEPER, () -> rule.eraseSome(today));
    } while (some > 0);
  }

  private void frozen(int daysAgo) {
    ended(daysAgo + 1, daysAgo);
  }

  private void ended(int closedDaysAgo, int frozenDaysAgo) {
    jdbc.sql(
            """
            update consultations.consultation set opens_at = now() - interval '999 days',
              closes_at = now() - make_interval(days => :closed),
              freezes_at = now() - make_interval(days => :frozen)
            where id = :id
            """)
        .param("closed", closedDaysAgo)
        .param("frozen", frozenDaysAgo)
        .param("id", call.id().value())
        .update();
  }

  private long rows(SubmissionId id) {
    return count("submissions.submission", "id", id);
  }

  private long count(String table, String column, SubmissionId id) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  private long released() {
    return jdbc.sql("select count(*) from moderation.released_submission where consultation_id = ?")
        .param(call.id().value())
        .query(Long.class)
        .single();
  }

  // What a dump of the tables would hold.
  private void keepAside(SubmissionId id) {
    jdbc.sql(
            "create table if not exists public.aside as select * from submissions.submission where false")
        .update();
    jdbc.sql("insert into public.aside select * from submissions.submission where id = ?")
        .param(id.value())
        .update();
  }

  private void bringBack(SubmissionId id) {
    jdbc.sql("insert into submissions.submission select * from public.aside where id = ?")
        .param(id.value())
        .update();
    jdbc.sql("drop table public.aside").update();
  }
}
