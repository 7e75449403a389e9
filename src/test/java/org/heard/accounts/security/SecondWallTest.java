package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Submitted;
import org.heard.moderation.Submitted.Sent;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Attacks on the second wall with plain SQL, over a pool of one connection, so that each finds the
 * connection as the one before left it (safety.md DB-1, SE-2; docs/decisions/0132).
 */
@HeardTest
class SecondWallTest {
  /** What needs no transaction: what is published, and unfinished answers under their tokens. */
  private static final Set<String> OF_VISITORS =
      Set.of(
          "consultations.calendar_entry",
          "consultations.consultation",
          "consultations.picture",
          "consultations.questionnaire_version",
          "consultations.recording",
          "content.call_text",
          "content.confirmation",
          "content.edition",
          "content.file_of_state",
          "content.picture",
          "content.media",
          "content.media_part",
          "content.source_document",
          "content.source_file",
          "content.source_state",
          "content.version",
          "retention.run",
          "submissions.draft",
          "submissions.draft_piece",
          "submissions.resume_code");

  @Autowired private HikariDataSource pool;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private Calls calls;
  @Autowired private Submitted submitted;
  @Autowired private Staff staff;

  private HikariDataSource single;
  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private Transactions transactions;
  private Consultation mine;
  private Consultation other;
  private Sent own;
  private Sent foreign;

  @BeforeEach
  void twoCallsAndOneConnection() {
    single = new HikariDataSource();
    single.setJdbcUrl(pool.getJdbcUrl());
    single.setUsername(pool.getUsername());
    single.setPassword(pool.getPassword());
    single.setMaximumPoolSize(1);
    jdbc = JdbcClient.create(single);
    RoleOfTransaction manager = new RoleOfTransaction(single);
    transaction = new TransactionTemplate(manager);
    transactions = new Transactions(manager);
    mine = calls.open();
    other = calls.open();
    own = submitted.one(mine);
    foreign = submitted.one(other);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    single.close();
  }

  @Test
  void withoutATransactionNothingOfTheTeamIsThere() {
    staff.signIn(Role.MODERATOR, mine.id());
    assertThat(reached(this::rows)).isEqualTo(OF_VISITORS);
  }

  @Test
  void aTransactionOfNobodyReachesNoMore() {
    assertThat(reached(table -> transaction.execute(status -> rows(table)))).isEqualTo(OF_VISITORS);
  }

  @Test
  void theTeamHasNoWayToUnfinishedAnswers() {
    staff.signIn(Role.ADMINISTRATOR);
    for (String table : List.of("draft", "draft_piece", "resume_code", "guardian_request")) {
      denied(() -> inTransaction("select count(*) from submissions." + table));
    }
  }

  @Test
  void ofAnotherCallThereIsNothingToReadOrToChange() {
    staff.signIn(Role.MODERATOR, mine.id());
    assertThat(inTransaction("select distinct consultation_id::text from submissions.submission"))
        .containsExactly(mine.id().toString());
    assertThat(changed("update submissions.submission set flagged = true", foreign)).isZero();
    assertThat(changed("update submissions.submission set flagged = true", own)).isOne();
    assertThat(inTransaction("select submission_id::text from vault.submission_key"))
        .containsExactly(own.id().toString());
    assertThat(inTransaction("select consultation_id::text from vault.consultation_key"))
        .containsExactly(mine.id().toString());
    denied(() ->
        inTransaction(
            "insert into moderation.review (submission_id, consultation_id, version, standing,"
                + " decisions) values ('%s', '%s', 1, 'OPEN', '{}') returning 'done'"
                    .formatted(foreign.id(), other.id())));
  }

  @Test
  void nobodyOfTheTeamChangesAWordOrReadsWhatAReceiptIsKnownBy() {
    staff.signIn(Role.MODERATOR, mine.id());
    denied(() -> changed("update submissions.submission set sealed = '\\x00'", own));
    denied(() -> changed("update submissions.submission set day = '2000-01-01'", own));
    denied(() -> inTransaction("select count(receipt_lookup) from submissions.submission"));
    denied(() -> inTransaction("delete from submissions.submission returning 'done'"));
    denied(() -> inTransaction("delete from vault.submission_key returning 'done'"));
  }

  /** Which role sees something of a call it is assigned to. */
  @ParameterizedTest
  @CsvSource({
    "submissions.submission, MODERATOR SAFEGUARDING",
    "submissions.submission_piece, MODERATOR SAFEGUARDING",
    "vault.submission_key, MODERATOR SAFEGUARDING",
    "vault.consultation_key, MODERATOR SAFEGUARDING",
    "moderation.review, MODERATOR SAFEGUARDING",
    "moderation.margin, MODERATOR",
    "moderation.released_submission, MODERATOR SAFEGUARDING ANALYST MANAGER",
    "moderation.concern, SAFEGUARDING",
    "moderation.case_entry, SAFEGUARDING",
    "vault.case_key, SAFEGUARDING",
    "moderation.notice, SAFEGUARDING",
    "submissions.safe_note, SAFEGUARDING",
    "vault.safe_note_key, SAFEGUARDING",
    "audit.entry, ADMINISTRATOR"
  })
  void eachRoleSeesItsOwnTables(String table, String seenBy) {
    fill();
    Set<String> seeing = new TreeSet<>();
    for (Role role : Role.values()) {
      staff.signIn(role, mine.id());
      if (rowsInTransaction(table) > 0) {
        seeing.add(role.name());
      }
    }
    assertThat(seeing).isEqualTo(new TreeSet<>(List.of(seenBy.split(" "))));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void withoutACallEveryRoleSeesNoAnswers(Role role) {
    fill();
    staff.signIn(role);
    for (String table :
        List.of(
            "submissions.submission",
            "submissions.submission_piece",
            "vault.submission_key",
            "moderation.review",
            "moderation.margin",
            "moderation.released_submission",
            "moderation.concern where consultation_id is not null")) {
      assertThat(rowsInTransaction(table)).as(table).isZero();
    }
  }

  @Test
  void ofAWorryModeratorsSeeThatItIsThereAndHaveNoKeyToIt() {
    owner
        .sql("update submissions.submission set state = 'with-safeguarding' where id = ?")
        .param(own.id().value())
        .update();
    staff.signIn(Role.MODERATOR, mine.id());
    assertThat(rowsInTransaction("submissions.submission")).isOne();
    assertThat(rowsInTransaction("vault.submission_key")).isZero();
    staff.signIn(Role.SAFEGUARDING, mine.id());
    assertThat(rowsInTransaction("vault.submission_key")).isOne();
  }

  @Test
  void whatWaitsForAGuardianIsSeenByNobody() {
    owner
        .sql("update submissions.submission set state = 'waiting' where id = ?")
        .param(own.id().value())
        .update();
    for (Role role : Role.values()) {
      staff.signIn(role, mine.id());
      assertThat(rowsInTransaction("submissions.submission")).as(role.name()).isZero();
    }
  }

  @Test
  void analystsNeverSeeACopyThatMayNotBeCounted() {
    fill();
    owner
        .sql("update moderation.released_submission set counted = false where consultation_id = ?")
        .param(mine.id().value())
        .update();
    staff.signIn(Role.ANALYST, mine.id());
    assertThat(rowsInTransaction("moderation.released_submission")).isZero();
  }

  @Test
  void theNextOneOnTheSameConnectionFindsNothingOfTheOneBefore() {
    staff.signIn(Role.MODERATOR, mine.id());
    int process = process();
    assertThat(rowsInTransaction("submissions.submission")).isOne();
    assertThat(asItIs()).containsExactly(pool.getUsername(), "", "", "");
    denied(() -> jdbc.sql("select count(*) from submissions.submission").query().singleValue());

    staff.signOut();
    assertThat(team(this::asItIs)).containsExactly(pool.getUsername(), "", "", "");
    staff.signIn(Role.ANALYST, other.id());
    assertThat(rowsInTransaction("submissions.submission")).isZero();
    assertThat(process()).as("still the one connection").isEqualTo(process);
  }

  @Test
  void neitherDoesItAfterARollbackOrAMistake() {
    staff.signIn(Role.SAFEGUARDING, mine.id());
    transaction.executeWithoutResult(status -> {
      assertThat(rows("submissions.submission")).isOne();
      status.setRollbackOnly();
    });
    assertThat(asItIs()).containsExactly(pool.getUsername(), "", "", "");
    denied(() -> inTransaction("select count(*) from submissions.draft"));
    assertThat(asItIs()).containsExactly(pool.getUsername(), "", "", "");
    transactions.as(DatabaseRole.KEEPER, () -> rows("moderation.concern"));
    assertThat(asItIs()).containsExactly(pool.getUsername(), "", "", "");
  }

  @Test
  void steppingBackInsideOfATransactionLosesWhatTheTeamSees() {
    staff.signIn(Role.MODERATOR, mine.id());
    denied(() ->
        transaction.execute(status -> {
          jdbc.sql("reset role").update();
          return rows("submissions.submission");
        }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set local role postgres",
        "set session authorization postgres",
        "set local session authorization default; set role postgres",
        "alter role heard_runtime superuser",
        "alter role heard_team bypassrls",
        "grant postgres to heard_runtime",
        "create role somebody",
        "create table moderation.mine (id int)",
        "create table public.mine (id int)",
        "create schema mine",
        "create function heard.calls() returns uuid[] language sql return null",
        "alter table submissions.submission disable row level security",
        "alter table submissions.submission no force row level security",
        "alter table submissions.submission owner to heard_runtime",
        "create policy mine on submissions.submission using (true)",
        "drop policy readers on submissions.submission",
        "truncate submissions.submission",
        "drop table submissions.submission",
        "call heard.close('submissions.submission')",
        "copy submissions.submission to '/tmp/heard-out'",
        "select pg_read_file('/etc/passwd')",
        "set local row_security = off; select count(sealed) from submissions.submission"
      })
  void nobodyClimbsOverIt(String attempt) {
    for (Supplier<Integer> tried :
        List.<Supplier<Integer>>of(
            () -> jdbc.sql(attempt).update(),
            () -> team(() -> jdbc.sql(attempt).update()),
            () -> transactions.as(DatabaseRole.CHILD, () -> jdbc.sql(attempt).update()),
            () -> transactions.as(DatabaseRole.KEEPER, () -> jdbc.sql(attempt).update()))) {
      assertThatExceptionOfType(DataAccessException.class).as(attempt).isThrownBy(tried::get);
    }
  }

  /** PostgreSQL only warns when there was nothing that could be given away. */
  @Test
  void nobodyGivesAwayWhatIsTheirs() {
    jdbc.sql("grant select on submissions.draft to heard_team").update();
    transactions.as(
        DatabaseRole.CHILD,
        () -> jdbc.sql("grant select on submissions.draft to heard_team").update());
    assertThat(
            owner
                .sql("select has_table_privilege('heard_team', 'submissions.draft', 'select')")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void somebodyDisabledSeesNothingFromTheNextTransactionOn() {
    PersonId id = staff.signIn(Role.MODERATOR, mine.id());
    assertThat(rowsInTransaction("submissions.submission")).isOne();
    owner.sql("update accounts.person set disabled = true where id = ?").param(id.value()).update();
    assertThat(rowsInTransaction("submissions.submission")).isZero();
    assertThat(rowsInTransaction("accounts.person")).isZero();
  }

  @Test
  void rolesThatASessionClaimsAndNobodyGaveAreNotBelieved() {
    PersonId id = staff.signIn(Role.FACILITATOR, mine.id());
    SignedInPerson claiming =
        new SignedInPerson(id.value(), "Somebody", Set.of(Role.values()), 0, Instant.now());
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                claiming, "", claiming.getAuthorities()));
    assertThat(rowsInTransaction("submissions.submission")).isZero();
    assertThat(rowsInTransaction("audit.entry")).isZero();
  }

  @Test
  void anUnknownPersonSeesNothing() {
    SignedInPerson nobody =
        new SignedInPerson(UUID.randomUUID(), "Nobody", Set.of(Role.values()), 0, Instant.now());
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(nobody, "", nobody.getAuthorities()));
    assertThat(rowsInTransaction("accounts.person")).isZero();
    assertThat(rowsInTransaction("submissions.submission")).isZero();
  }

  /** A member of the team who tries a child's page on the same device. */
  @Test
  void aChildsWorkIsAChildsWhoeverIsSignedIn() {
    staff.signIn(Role.MODERATOR, mine.id());
    Sent sent = submitted.one(mine);
    assertThat(sent.receipt()).isNotNull();
    assertThat(transactions.as(DatabaseRole.CHILD, this::asItIs))
        .containsExactly("heard_child", "", "", "");
  }

  @Test
  void theRoleOfTheTeamIsNotForTheTaking() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> transactions.as(DatabaseRole.TEAM, () -> 1));
  }

  @Test
  void theRecordIsAppendedToByEverybodyAndChangedByNobody() {
    for (DatabaseRole role : Set.of(DatabaseRole.CHILD, DatabaseRole.DOOR, DatabaseRole.KEEPER)) {
      for (String attempt :
          List.of(
              "update audit.entry set actor = 'system'",
              "delete from audit.entry",
              "truncate audit.entry",
              "alter table audit.entry disable trigger all")) {
        denied(() -> transactions.as(role, () -> jdbc.sql(attempt).update()));
      }
    }
  }

  /** Something in every table about this call, whatever other tests left. */
  private void fill() {
    Map<String, Object> ids =
        Map.of("call", mine.id().value(), "submission", own.id().value(), "id", UUID.randomUUID());
    for (String row :
        List.of(
            "insert into submissions.submission_piece values (:id, :submission, 'x', 'x')",
            """
            insert into moderation.review (submission_id, consultation_id, version, standing, decisions)
            values (:submission, :call, 1, 'OPEN', '{}')
            """,
            """
            insert into moderation.margin values
              (:submission, 'NOTE', 'story', :call, 1, :id, current_date, 'x')
            """,
            """
            insert into moderation.released_submission (release_id, consultation_id,
              questionnaire_version, language, age_band, by_group, children, quotable, answers)
            values (:id, :call, 1, 'en', '10-12', false, 1, false, '[]')
            """,
            """
            insert into moderation.concern (id, source, consultation_id, submission_id, raised_by,
              raised, urgency, state, version)
            values (:id, 'FLAG', :call, :submission, :id, date_trunc('hour', now()),
              'NOT_LOOKED_AT', 'WAITING', 0)
            """,
            "insert into moderation.case_entry values (:id, :id, 1, 'REMARK', :id, current_date, 'x')",
            "insert into vault.case_key values (:id, 'x')",
            """
            insert into moderation.notice (id, person, kind, concern_id, noted)
            values (:id, :id, 'WAITS', :id, date_trunc('hour', now()))
            """,
            """
            insert into submissions.safe_note (id, arrived, sealed)
            values (:id, date_trunc('hour', now()), 'x')
            """,
            "insert into vault.safe_note_key values (:id, 'x')")) {
      owner.sql(row).params(ids).update();
    }
  }

  private Set<String> reached(Consumer<String> look) {
    Set<String> reached = new TreeSet<>();
    for (String table : tables()) {
      try {
        look.accept(table);
        reached.add(table);
      } catch (DataAccessException refused) {
        assertThat(refused).hasStackTraceContaining("permission denied");
      }
    }
    return reached;
  }

  private List<String> tables() {
    return owner
        .sql(
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private long rowsInTransaction(String table) {
    return team(() -> rows(table));
  }

  private List<String> inTransaction(String sql) {
    return team(() -> jdbc.sql(sql).query((row, number) -> row.getString(1)).list());
  }

  private int changed(String update, Sent sent) {
    return team(() -> jdbc.sql(update + " where id = ?").param(sent.id().value()).update());
  }

  private <T> T team(Supplier<T> work) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private int process() {
    return jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
  }

  /** The role and the context of the connection right now. */
  private List<String> asItIs() {
    return jdbc.sql(
            """
            select unnest(array[current_user::text, coalesce(current_setting('heard.person', true), ''),
              coalesce(current_setting('heard.roles', true), ''),
              coalesce(current_setting('heard.calls', true), '')])
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static void denied(Runnable attempt) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(attempt::run)
        .havingRootCause()
        .withMessageMatching("(?s).*(permission denied|row-level security|must be owner).*");
  }
}
