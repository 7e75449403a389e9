package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.content.Documents;
import org.heard.content.Versions;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Attacks with plain SQL on what the database keeps for child advisors (docs/decisions/0169). */
@HeardTest
class AdvisorWallsTest {
  private static final String DENIED = "42501";
  private static final String ME = "where person = '%1$s'";
  private static final String MY_COMMENT = "where advisor = '%1$s' and passage = 'parks'";

  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired private JdbcClient jdbc;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private Transactions transactions;
  @Autowired private PlatformTransactionManager manager;

  private Supporters here;
  private PersonId writer = PersonId.random();
  private PersonId other = PersonId.random();
  private RoundId round = RoundId.random();

  @BeforeEach
  void aCommentThatNobodyLookedAt() {
    here = youth.organisation();
    writer = youth.active(here);
    other = youth.active(youth.organisation());
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    round = reviewing.round(reviewing.draft(), true, 1, writer, other);
    staff.signIn(writer);
    own.keep(round, "parks", Marks.NONE.saying("Which parks?"));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  /** Rows changed; none when the wall does not even let it be tried. */
  private int tried(String sql) {
    try {
      return requireNonNull(
          new TransactionTemplate(manager)
              .execute(status -> jdbc.sql(sql.formatted(writer, other, round)).update()));
    } catch (DataAccessException e) {
      assertThat(NestedExceptionUtils.getMostSpecificCause(e))
          .isInstanceOfSatisfying(
              SQLException.class, denied -> assertThat(denied.getSQLState()).isEqualTo(DENIED));
      return 0;
    }
  }

  @Test
  void anAdvisorChangesItsOwnWordsAndTakesThemBack() {
    assertThat(tried("update advisors.review_comment set marks = '{}' " + MY_COMMENT)).isOne();
    assertThat(tried("update advisors.round_invitation set signed = 'yes' where advisor = '%1$s'"))
        .isOne();
    assertThat(tried("delete from advisors.review_comment " + MY_COMMENT)).isOne();
  }

  private <T> List<T> read(Class<T> type, String sql) {
    return requireNonNull(
        new TransactionTemplate(manager)
            .execute(status -> jdbc.sql(sql.formatted(writer, other, round)).query(type).list()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update advisors.advisor set mandate_until = '2099-01-01' " + ME,
        "update advisors.advisor set organisation = gen_random_uuid() " + ME,
        "update advisors.advisor set adult_from = '2099-01-01' " + ME,
        "update advisors.advisor set nickname = 'Somebody else' " + ME,
        "update advisors.review_comment set looked = true " + MY_COMMENT,
        "update advisors.review_comment set reply = 'changed', reason = 'Me' " + MY_COMMENT,
        "update advisors.review_comment set round_id = gen_random_uuid() " + MY_COMMENT,
        "update advisors.round_invitation set round_id = gen_random_uuid() where advisor = '%1$s'",
        "update advisors.round_invitation set signed = 'yes' where advisor = '%2$s'",
        "insert into advisors.round_invitation (round_id, advisor) values ('%3$s', '%1$s')",
        "insert into advisors.message (id, person, author, day, words)"
            + " values (gen_random_uuid(), '%2$s', '%1$s', '2026-01-01', 'Meet me')",
        "insert into advisors.reply_given (id, advisor, author, day, words)"
            + " values (gen_random_uuid(), '%2$s', '%1$s', '2026-01-01', 'Meet me')",
        "insert into advisors.recording (id, round_id, advisor, passage)"
            + " values (gen_random_uuid(), '%3$s', '%2$s', 'parks')",
        "insert into advisors.written_down (recording, round_id, advisor, passage, words, author,"
            + " day) values (gen_random_uuid(), '%3$s', '%1$s', 'parks', 'Me', '%1$s',"
            + " '2026-01-01')",
        "update accounts.person set organisation = null where id = '%2$s'"
      })
  void anAdvisorChangesNothingButItsOwnWords(String attempt) {
    assertThat(tried(attempt)).isZero();
  }

  @Test
  void anAdvisorReadsNobodyElsesAccount() {
    assertThat(read(UUID.class, "select id from accounts.person")).containsExactly(writer.value());
    assertThat(read(String.class, "select marks::text from advisors.review_comment")).hasSize(1);
    staff.signIn(other);
    assertThat(read(String.class, "select marks::text from advisors.review_comment")).isEmpty();
    assertThat(read(String.class, "select advisors.credit_of('%3$s', '%1$s')"))
        .as("nothing is shared yet")
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update advisors.review_comment set marks = '{}' " + MY_COMMENT,
        "delete from advisors.review_comment " + MY_COMMENT,
        "update advisors.round_invitation set signed = 'yes' where advisor = '%1$s'",
        "update advisors.round_invitation set credit = 'Zuri' where advisor = '%1$s'",
        "insert into advisors.review_comment (round_id, advisor, passage, marks)"
            + " values ('%3$s', '%1$s', 'first', '{}')",
        "insert into advisors.round_answer (round_id, advisor, question, words)"
            + " values ('%3$s', '%1$s', 'clear', 'Yes')",
        "insert into advisors.recording (id, round_id, advisor, passage)"
            + " values (gen_random_uuid(), '%3$s', '%1$s', 'parks')",
        "delete from advisors.recording",
        "update advisors.written_down set words = 'Me', agreed_by = heard.person(),"
            + " agreed = '2026-01-01'",
        "delete from advisors.message",
        "delete from advisors.reply_given"
      })
  void noAdultSpeaksForAnAdvisor(String attempt) {
    staff.signOut();
    for (PersonId adult : List.of(here.named(), here.second(), staff.hire(Role.MANAGER))) {
      staff.signIn(adult);
      assertThat(tried(attempt)).as(attempt).isZero();
    }
  }

  /** Each of these sees more advisors, in its other role. */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SAFEGUARDING", "ADMINISTRATOR"},
      mode = Mode.INCLUDE)
  void aFacilitatorWithAWiderRoleReadsNoCommentsFromElsewhere(Role wider) {
    staff.signOut();
    PersonId both = staff.hire(Role.FACILITATOR);
    owner
        .sql("insert into accounts.person_role (person, role) values (:id, :role)")
        .param("id", both.value())
        .param("role", wider.name())
        .update();
    staff.signIn(both);
    assertThat(rounds.read(round)).isEmpty();
    assertThat(read(String.class, "select passage from advisors.review_comment")).isEmpty();
    assertThat(tried("update advisors.review_comment set looked = true " + MY_COMMENT)).isZero();
  }

  @Test
  void theDoorHasNoListOfForms() {
    staff.signOut();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            transactions.as(
                DatabaseRole.DOOR,
                () -> jdbc.sql("select id from advisors.application").query().listOfRows()));
    assertThat(
            transactions.as(
                DatabaseRole.DOOR,
                () ->
                    jdbc.sql("select id from advisors.form_behind(null, now())")
                        .query()
                        .listOfRows()))
        .isEmpty();
  }
}
