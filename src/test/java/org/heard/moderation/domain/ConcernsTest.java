package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.ActResult;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.ConcernResult;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Origin;
import org.heard.moderation.concerns.Origin.Cause;
import org.heard.moderation.concerns.Urgency;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.ReceiptNews.News;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class ConcernsTest {
  private static final Ending GIVEN_BACK =
      new Ending(Ending.Referral.REFERRED, Ending.Told.PASSED_ON, true);
  private static final Ending KEPT_OUT =
      new Ending(Ending.Referral.NOT_REFERRED, Ending.Told.NOTHING, false);

  @Autowired private Concerns concerns;
  @Autowired private Moderation moderation;
  @Autowired private SubmissionReview submissions;
  @Autowired private SafeNotes notes;
  @Autowired private SafeNoteInbox inbox;
  @Autowired private MyAnswers myAnswers;
  @Autowired private ConcernExpiry expiry;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Consultation call;
  private Submitted.Sent sent;
  private PersonId moderator;
  private PersonId officer;
  private PersonId second;

  @BeforeEach
  void aModeratorAndTwoOfficersWorkOnACall() {
    Forgotten.concerns(jdbc);
    call = calls.open();
    sent = submitted.one(call);
    moderator = staff.hire(Role.MODERATOR, call.id());
    officer = staff.hire(Role.SAFEGUARDING, call.id());
    second = staff.hire(Role.SAFEGUARDING, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aNoteOfAChildIsAConcernAtOnce() {
    SafeNoteId note = leaveANote();
    staff.signIn(officer);
    assertThat(concerns.open())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.concern().origin()).isEqualTo(new Origin.Note(note, SafeNote.Kind.HELP));
          assertThat(line.concern().urgency()).isEqualTo(Urgency.NOT_LOOKED_AT);
          assertThat(line.due()).isPresent();
          assertThat(line.overdue()).isFalse();
        });
  }

  @Test
  void aNoteAboutAReprisalIsAConcernThatSaysSo() {
    SafeNoteId note = SafeNoteId.random();
    SafeNote written =
        new SafeNote("they took my phone", "", Language.ENGLISH, SafeNote.Kind.REPRISAL);
    notes.leave(note, written, Optional.empty());
    staff.signIn(officer);
    assertThat(inbox.open(note)).contains(written);
    assertThat(concerns.open())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.concern().origin())
              .isEqualTo(new Origin.Note(note, SafeNote.Kind.REPRISAL));
          assertThat(line.due()).isPresent();
        });
  }

  @Test
  void aConcernThatTheVersionBeforeKeptAsksForHelp() {
    SafeNoteId note = leaveANote();
    jdbc.sql("update moderation.concern set note_kind = null").update();
    staff.signIn(officer);
    assertThat(concerns.open())
        .singleElement()
        .extracting(line -> line.concern().origin())
        .isEqualTo(new Origin.Note(note, SafeNote.Kind.HELP));
  }

  @Test
  void aNoteThatIsSentTwiceIsOneConcern() {
    SafeNoteId note = leaveANote();
    notes.leave(note, new SafeNote("again", "", Language.ENGLISH), Optional.empty());
    staff.signIn(officer);
    assertThat(concerns.open()).hasSize(1);
  }

  @Test
  void aWorryOfAModeratorLeavesListsAndFilesAndIsAConcern() {
    staff.signIn(moderator);
    moderation.worried(call.id(), sent.id());
    assertThat(submissions.page(call.id(), QueueFilter.ALL, null, 10)).isEmpty();
    moderation.worried(call.id(), sent.id());
    staff.signIn(officer);
    assertThat(concerns.open())
        .singleElement()
        .extracting(line -> line.concern().origin())
        .isEqualTo(new Origin.Answers(call.id(), sent.id(), Cause.FLAG, moderator));
  }

  @Test
  void aHintThatAModeratorAgreesWithSaysSo() {
    staff.signIn(moderator);
    moderation.worried(call.id(), sent.id(), Cause.HINT);
    staff.signIn(officer);
    assertThat(concerns.open())
        .singleElement()
        .extracting(line -> line.concern().origin())
        .isEqualTo(new Origin.Answers(call.id(), sent.id(), Cause.HINT, moderator));
  }

  @Test
  void thoseOfAnotherCallSeeAndTouchNothing() {
    ConcernId id = worry();
    remark(id, "called the aunt");
    staff.signIn(Role.SAFEGUARDING, calls.open().id());
    assertThat(concerns.open()).isEmpty();
    assertThat(concerns.find(id)).isEmpty();
    assertRefused(() -> concerns.file(id));
    assertRefused(() -> concerns.remark(id, "mine"));
    assertRefused(() -> concerns.act(id, 0, new Act.Acknowledge(Urgency.WORRY)));
    assertRefused(() -> concerns.proposeClosing(id, 0, KEPT_OUT, "why"));
    assertRefused(() -> concerns.refuseClosing(id, 0, "why"));
    ConcernId unknown = ConcernId.random();
    assertRefused(() -> concerns.file(unknown));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING")
  void nobodyElseSeesAnything(Role role) {
    ConcernId id = worry();
    staff.signIn(role, call.id());
    assertRefused(() -> concerns.open());
    assertRefused(() -> concerns.closed(10));
    assertRefused(() -> concerns.find(id));
    assertRefused(() -> concerns.file(id));
    assertRefused(() -> concerns.act(id, 0, new Act.Acknowledge(Urgency.WORRY)));
  }

  @Test
  void whoProposesAnEndCannotConfirmIt() {
    ConcernId id = worry();
    staff.signIn(officer);
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER)));
    saved(concerns.proposeClosing(id, 1, GIVEN_BACK, "The helpline took it over"));
    assertThat(concerns.act(id, 2, new Act.ConfirmClosing()))
        .isInstanceOf(ConcernResult.NotPossible.class);
    assertThat(concerns.open()).hasSize(1);
    staff.signIn(second);
    Concern closed = saved(concerns.act(id, 2, new Act.ConfirmClosing()));
    assertThat(closed.standing())
        .isEqualTo(new Standing.Closed(officer, GIVEN_BACK, second, LocalDate.now(ZoneOffset.UTC)));
    assertThat(concerns.open()).isEmpty();
    assertThat(concerns.closed(10)).containsExactly(closed);
  }

  @Test
  void theDatabaseItselfWantsTwoPeople() {
    ConcernId id = worry();
    staff.signIn(officer);
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER)));
    saved(concerns.proposeClosing(id, 1, GIVEN_BACK, "The helpline took it over"));
    assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    update moderation.concern set state = 'CLOSED', confirmed_by = owner,
                      closed_on = current_date where id = :id
                    """)
                .param("id", id.value())
                .update());
  }

  @Test
  void answersGivenBackAreReadAgainAndCanBeAWorryAgain() {
    ConcernId id = worry();
    close(id, GIVEN_BACK);
    staff.signIn(moderator);
    Review review = moderation.review(call.id(), sent.id());
    assertThat(review.standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(submissions.page(call.id(), QueueFilter.ALL, null, 10)).hasSize(1);
    ActResult decided =
        moderation.decide(
            call.id(),
            sent.id(),
            review.version(),
            Map.of("safe", new ModerationDecision.Accept()));
    assertThat(decided).isInstanceOf(ActResult.Saved.class);
    moderation.worried(call.id(), sent.id());
    staff.signIn(officer);
    assertThat(concerns.open()).hasSize(1);
    assertThat(concerns.closed(10)).hasSize(1);
  }

  @Test
  void answersKeptOutStayOut() {
    close(worry(), KEPT_OUT);
    staff.signIn(moderator);
    assertThat(submissions.page(call.id(), QueueFilter.ALL, null, 10)).isEmpty();
  }

  @Test
  void theChildReadsWhatTwoPeopleChose() {
    ConcernId id = worry();
    assertThat(news()).containsExactly(new News.BeingRead());
    close(id, new Ending(Ending.Referral.REFERRED, Ending.Told.PASSED_ON, false));
    assertThat(news()).containsExactly(new News.WithProtectors(true));
  }

  @Test
  void theChildReadsNothingWhereThatCouldAddRisk() {
    close(worry(), KEPT_OUT);
    assertThat(news()).containsExactly(new News.BeingRead());
  }

  private List<News> news() {
    staff.signOut();
    return myAnswers.find(sent.receipt()) instanceof MyAnswers.Lookup.Found found
        ? found.news()
        : List.of();
  }

  @Test
  void closingANoteBeginsItsYear() {
    SafeNoteId note = leaveANote();
    staff.signIn(officer);
    close(concerns.open().getFirst().concern().id(), KEPT_OUT);
    assertThat(inbox.all())
        .filteredOn(line -> line.id().equals(note))
        .singleElement()
        .satisfies(line -> assertThat(line.takenCareOf()).isTrue());
  }

  @Test
  void aRefusedEndGoesBackToItsOwnerWithTheReason() {
    ConcernId id = worry();
    staff.signIn(officer);
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.WORRY)));
    saved(concerns.proposeClosing(id, 1, KEPT_OUT, "Nothing to do"));
    staff.signIn(second);
    Concern back = saved(concerns.refuseClosing(id, 2, "Ask the teacher first"));
    assertThat(back.standing()).isEqualTo(new Standing.Acknowledged(officer));
    assertThat(concerns.file(id))
        .extracting(CaseEntry::kind, CaseEntry::words, CaseEntry::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                CaseEntry.Kind.NOT_REFERRED, "Nothing to do", officer),
            org.assertj.core.groups.Tuple.tuple(
                CaseEntry.Kind.CLOSING_REFUSED, "Ask the teacher first", second));
  }

  @Test
  void twoPeopleCannotActOverEachOther() {
    ConcernId id = worry();
    staff.signIn(officer);
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.WORRY)));
    staff.signIn(second);
    assertThat(concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER)))
        .isInstanceOfSatisfying(
            ConcernResult.Conflict.class,
            conflict -> assertThat(conflict.current().owner()).contains(officer));
  }

  @Test
  void noWordOfTheFileIsInTheDatabase() {
    ConcernId id = worry();
    remark(id, "the red house again");
    assertThat(concerns.file(id))
        .extracting(CaseEntry::words)
        .containsExactly("the red house again");
    byte[] sealed =
        jdbc.sql("select sealed from moderation.case_entry where concern_id = :id")
            .param("id", id.value())
            .query((row, number) -> row.getBytes(1))
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("red house");
    assertThat(concerns.file(id).toString()).doesNotContain("red house");
  }

  @Test
  void anEntryDoesNotOpenInAnotherFile() {
    ConcernId id = worry();
    remark(id, "the red house");
    leaveANote();
    staff.signIn(officer);
    ConcernId other =
        concerns.open().stream()
            .map(line -> line.concern().id())
            .filter(one -> !one.equals(id))
            .findFirst()
            .orElseThrow();
    concerns.remark(other, "elsewhere");
    jdbc.sql(
            """
            update moderation.case_entry set sealed = (select sealed from moderation.case_entry
              where concern_id = :from) where concern_id = :to
            """)
        .param("from", id.value())
        .param("to", other.value())
        .update();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> concerns.file(other));
  }

  @Test
  void aFileTakesNeitherNothingNorABookAndNothingAfterTheEnd() {
    ConcernId id = worry();
    staff.signIn(officer);
    assertThatIllegalArgumentException().isThrownBy(() -> concerns.remark(id, "  "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> concerns.remark(id, "a".repeat(CaseEntry.LONGEST + 1)));
    close(id, KEPT_OUT);
    assertThat(concerns.remark(id, "late")).isFalse();
  }

  @Test
  void everyActAndEveryOpeningIsOnRecordWithIdsOnly() {
    ConcernId id = worry();
    remark(id, "the red house");
    concerns.file(id);
    close(id, KEPT_OUT);
    assertThat(
            jdbc.sql(
                    "select action || ' ' || details::text from audit.entry"
                        + " where subject = :id order by seq")
                .param("id", id.toString())
                .query(String.class)
                .list())
        .containsExactly(
            "concern.raised {\"version\": \"0\"}",
            "concern.file-written {\"version\": \"0\"}",
            "concern.file-opened {\"version\": \"0\"}",
            "concern.acknowledged {\"version\": \"1\"}",
            "concern.closing-proposed {\"version\": \"2\"}",
            "concern.closed {\"version\": \"3\"}");
  }

  @Test
  void aYearAfterItWasClosedConcernFileAndKeyAreGoneAndNotBefore() {
    ConcernId id = worry();
    remark(id, "the red house");
    close(id, KEPT_OUT);
    closedOn(id, LocalDate.now(ZoneOffset.UTC).minusYears(1));
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(rows(id)).containsExactly(1L, 2L, 1L);
    closedOn(id, LocalDate.now(ZoneOffset.UTC).minusYears(1).minusDays(1));
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(rows(id)).containsExactly(0L, 0L, 0L);
  }

  private void closedOn(ConcernId id, LocalDate day) {
    jdbc.sql("update moderation.concern set closed_on = :day where id = :id")
        .param("day", day)
        .param("id", id.value())
        .update();
  }

  private List<Long> rows(ConcernId id) {
    return List.of(
            "moderation.concern where id",
            "moderation.case_entry where concern_id",
            "vault.case_key where concern_id")
        .stream()
        .map(from ->
            jdbc.sql("select count(*) from " + from + " = :id")
                .param("id", id.value())
                .query((row, number) -> row.getLong(1))
                .single())
        .toList();
  }

  private SafeNoteId leaveANote() {
    SafeNoteId note = SafeNoteId.random();
    staff.signOut();
    notes.leave(note, new SafeNote("he hits me", "", Language.ENGLISH), Optional.empty());
    return note;
  }

  private ConcernId worry() {
    staff.signIn(moderator);
    moderation.worried(call.id(), sent.id());
    staff.signIn(officer);
    return concerns.open().getFirst().concern().id();
  }

  private void remark(ConcernId id, String words) {
    staff.signIn(officer);
    assertThat(concerns.remark(id, words)).isTrue();
  }

  private void close(ConcernId id, Ending ending) {
    staff.signIn(officer);
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.WORRY)));
    saved(concerns.proposeClosing(id, 1, ending, "What was done"));
    staff.signIn(second);
    saved(concerns.act(id, 2, new Act.ConfirmClosing()));
  }

  private static Concern saved(ConcernResult result) {
    assertThat(result).isInstanceOf(ConcernResult.Saved.class);
    return ((ConcernResult.Saved) result).concern();
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
  }
}
