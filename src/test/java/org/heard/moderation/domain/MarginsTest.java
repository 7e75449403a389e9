package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Margins.Result;
import org.heard.moderation.margin.Written;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.MarginSeal;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the team writes beside answers: sealed, and never over each other. */
@HeardTest
class MarginsTest {
  private static final Margin NOTE = new Margin.Note("story", "Aya Bello is named");
  private static final Margin OTHER_NOTE = new Margin.Note("story", "I would keep the friend");

  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private MarginSeal seal;
  @Autowired private Moderation moderation;
  @Autowired private SubmissionReview submissions;
  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private Submitted.Sent sent;
  private SubmissionId id;
  private PersonId moderator;
  private String edition;

  @BeforeEach
  void aSubmissionIsOpen() {
    call = calls.open();
    sent = submitted.one(call);
    id = sent.id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
    edition = submissions.open(call.id(), id).edition();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theNextModeratorReadsTheNoteAndWhoWroteIt() {
    write(0, NOTE);
    staff.signIn(Role.MODERATOR, call.id());
    assertThat(written())
        .singleElement()
        .satisfies(written -> {
          assertThat(written.margin()).isEqualTo(NOTE);
          assertThat(written.by()).isEqualTo(moderator);
          assertThat(written.version()).isEqualTo(1);
        });
  }

  @Test
  void aLaterSaveNeverOverwritesSilently() {
    write(0, NOTE);
    PersonId second = staff.signIn(Role.MODERATOR, call.id());
    Result late = write(0, OTHER_NOTE);
    assertThat(late)
        .isInstanceOfSatisfying(
            Result.Conflict.class,
            conflict -> assertThat(conflict.current().margin()).isEqualTo(NOTE));
    assertThat(write(1, OTHER_NOTE)).isInstanceOf(Result.Saved.class);
    assertThat(only().by()).isEqualTo(second);
  }

  @Test
  void ofManyAtTheSameMomentExactlyOneWrites() throws Exception {
    staff.signOut();
    int saved = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Result>> acts = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        PersonId person = staff.hire(Role.MODERATOR, call.id());
        acts.add(
            threads.submit(() -> {
              staff.signIn(person);
              return write(0, NOTE);
            }));
      }
      for (Future<Result> act : acts) {
        saved += act.get() instanceof Result.Saved ? 1 : 0;
      }
    }
    assertThat(saved).isEqualTo(1);
  }

  @Test
  void whatIsTakenAwayCannotBeOverwrittenByWhoStillSeesIt() {
    write(0, NOTE);
    write(1, new Margin.Note("story", " "));
    assertThat(written()).isEmpty();
    assertThat(write(1, OTHER_NOTE)).isInstanceOf(Result.Conflict.class);
  }

  @Test
  void noWordStandsInTheDatabase() {
    write(0, NOTE);
    byte[] sealed =
        database
            .sql("select sealed from moderation.margin where submission_id = ?")
            .param(id.value())
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Aya");
    assertThat(audit())
        .anyMatch(entry -> entry.startsWith("moderation.margin-written"))
        .allSatisfy(entry -> assertThat(entry).doesNotContain("Aya"));
  }

  @Test
  void everyOpeningIsOnRecordWhenSomethingStandsThere() {
    written();
    assertThat(audit()).noneMatch(entry -> entry.startsWith("submission.margins-opened"));
    write(0, NOTE);
    written();
    assertThat(audit()).anyMatch(entry -> entry.startsWith("submission.margins-opened"));
  }

  @Test
  void aWithdrawalTakesAllOfItAway() {
    write(0, NOTE);
    myAnswers.withdraw(sent.receipt());
    assertThat(rows()).isZero();
    assertThat(write(1, OTHER_NOTE)).isEqualTo(new Result.Gone());
    assertThat(rows()).isZero();
  }

  @Test
  void changedAnswersLoseWhatWasWrittenBesideTheEarlierOnes() {
    write(0, NOTE);
    change();
    assertThat(rows()).isZero();
    assertThat(write(0, NOTE)).isEqualTo(new Result.OtherAnswers());
    assertThat(rows()).isZero();
  }

  @Test
  void besideWhatIsDecidedNothingChanges() {
    moderation.reject(call.id(), id, 0, RejectReason.OTHER);
    assertThat(write(0, NOTE)).isEqualTo(new Result.Closed());
    moderation.reopen(call.id(), id, 1);
    assertThat(write(0, NOTE)).isInstanceOf(Result.Saved.class);
  }

  @Test
  void whereWordsAreCoveredNoNoteTellsThem() {
    write(0, NOTE);
    moderation.reject(call.id(), id, 0, RejectReason.OTHER);
    assertThat(written()).isEmpty();
    assertThat(reading.uncover(call.id(), id).margins()).hasSize(1);
  }

  @Test
  void aNoteOnTheWholeWaitsForTheNextModeratorAndForNobodyElse() {
    Margin whole = Margin.Note.onTheWhole("Aya again, as in three others");
    write(0, whole);
    write(0, NOTE);
    assertThat(written()).extracting(Written::margin).containsExactlyInAnyOrder(whole, NOTE);
    moderation.reject(call.id(), id, 0, RejectReason.OTHER);
    assertThat(myAnswers.find(sent.receipt()).toString()).doesNotContain("three others");
    staff.signIn(Role.MODERATOR, call.id());
    assertThat(written()).as("words are covered").isEmpty();
    moderation.reopen(call.id(), id, 1);
    assertThat(written()).extracting(Written::margin).contains(whole);
  }

  @Test
  void aNoteOnTheWholeIsNotReleased() {
    write(0, Margin.Note.onTheWhole("Aya again, as in three others"));
    Map<String, ModerationDecision> all =
        Map.of(
            "safe", new ModerationDecision.Accept(),
            "story", new ModerationDecision.Accept(),
            "siblings", new ModerationDecision.Accept());
    moderation.decide(call.id(), id, 0, all);
    assertThat(moderation.release(call.id(), id, 1)).isInstanceOf(ReleaseResult.Released.class);
    assertThat(
            database
                .sql(
                    "select s::text from moderation.released_submission s where s.consultation_id = ?")
                .param(call.id().value())
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(row -> row.contains("three others"));
  }

  @Test
  void withSafeguardingNobodyOfModerationReadsOrWrites() {
    write(0, NOTE);
    moderation.worried(call.id(), id);
    refusedEverything();
  }

  @Test
  void anotherCallsModeratorIsRefused() {
    write(0, NOTE);
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());
    refusedEverything();
    assertThat(margins.write(other.id(), id, edition, 0, NOTE)).isEqualTo(new Result.Gone());
    refused(() -> seal.close(other.id(), id, edition, "NOTE/story", "words"));
    refused(() -> seal.open(other.id(), id, Map.of("NOTE/story", new byte[40])));
  }

  @Test
  void everyOtherRoleIsRefused() {
    write(0, NOTE);
    for (Role role : Role.values()) {
      if (role != Role.MODERATOR) {
        staff.signIn(role, call.id());
        refusedEverything();
      }
    }
  }

  @Test
  void tooManyWordsAreNoNote() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Margin.Note("story", "a".repeat(Margin.Note.LONGEST + 1)));
    assertThat(NOTE.toString()).doesNotContain("Aya");
  }

  private void refusedEverything() {
    refused(this::written);
    refused(() -> write(1, OTHER_NOTE));
    refused(() -> seal.close(call.id(), id, edition, "NOTE/story", "words"));
    refused(() -> seal.open(call.id(), id, Map.of("NOTE/story", new byte[40])));
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
  }

  private Result write(int version, Margin margin) {
    return margins.write(call.id(), id, edition, version, margin);
  }

  private List<Written> written() {
    return reading.open(call.id(), id).margins().stream()
        .filter(written -> !written.margin().blank())
        .toList();
  }

  private Written only() {
    return written().getFirst();
  }

  private long rows() {
    return database
        .sql("select count(*) from moderation.margin where submission_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  private List<@Nullable String> audit() {
    return database
        .sql("select action || ' ' || details::text from audit.entry where subject = ?")
        .param(id.toString())
        .query(String.class)
        .list();
  }

  private void change() {
    DraftToken token = comingBack.change(sent.receipt()).orElseThrow();
    Draft draft = ((Kept.Unfinished) answering.find(token, call.id())).draft();
    answering.send(
        token,
        new Draft(
            draft.consultation(),
            draft.version(),
            draft.language(),
            Map.of("story", new Answer.Words("Now I say it in other words")),
            draft.at(),
            draft.changes()),
        new Assent(true, false));
  }
}
