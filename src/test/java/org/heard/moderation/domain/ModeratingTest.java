package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

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
import org.heard.moderation.ActResult;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedGroup;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class ModeratingTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final ModerationDecision HIDE_AYA =
      new ModerationDecision.Redact(List.of(new Redaction(10, 19, RedactionReason.OTHER_PERSON)));
  private static final Map<String, ModerationDecision> ALL =
      Map.of("safe", ACCEPT, "story", HIDE_AYA, "siblings", ACCEPT);

  @Autowired private Moderation moderation;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private Submitted.Sent sent;
  private SubmissionId id;
  private PersonId moderator;

  @BeforeEach
  void aSubmissionWaits() {
    call = calls.open();
    sent = submitted.one(call);
    id = sent.id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void keepsDecisionsAndWhoMadeThem() {
    Review saved = saved(moderation.decide(call.id(), id, 0, ALL));
    assertThat(saved.version()).isEqualTo(1);
    Review read = moderation.review(call.id(), id);
    assertThat(read).isEqualTo(saved);
    assertThat(read.decisions()).isEqualTo(ALL);
    assertThat(read.decidedBy()).contains(moderator);
    assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
  }

  @Test
  void leavingADecisionOutTakesItBack() {
    moderation.decide(call.id(), id, 0, ALL);
    moderation.decide(call.id(), id, 1, Map.of("safe", ACCEPT));
    assertThat(moderation.review(call.id(), id).decisions()).containsOnlyKeys("safe");
  }

  @Test
  void aSecondModeratorCannotDecideOverTheFirstUnnoticed() {
    moderation.decide(call.id(), id, 0, ALL);
    staff.signIn(Role.MODERATOR, call.id());
    ActResult second = moderation.decide(call.id(), id, 0, Map.of("safe", ACCEPT));
    assertThat(second)
        .isInstanceOfSatisfying(
            ActResult.Conflict.class,
            conflict -> {
              assertThat(conflict.current().decisions()).isEqualTo(ALL);
              assertThat(conflict.current().decidedBy()).contains(moderator);
            });
    assertThat(moderation.review(call.id(), id).version()).isEqualTo(1);
  }

  @Test
  void ofManyAtTheSameMomentExactlyOneDecides() throws Exception {
    staff.signOut();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<ActResult>> acts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        PersonId person = staff.hire(Role.MODERATOR, call.id());
        acts.add(
            threads.submit(() -> {
              staff.signIn(person);
              return moderation.decide(call.id(), id, 0, ALL);
            }));
      }
      int saved = 0;
      for (Future<ActResult> act : acts) {
        saved += act.get() instanceof ActResult.Saved ? 1 : 0;
      }
      assertThat(saved).isEqualTo(1);
    }
    staff.signIn(moderator);
    assertThat(moderation.review(call.id(), id).version()).isEqualTo(1);
  }

  @Test
  void releasesARedactedCopyUnderAnIdOfItsOwn() {
    release();
    assertThat(state()).isEqualTo(ReviewState.RELEASED);
    ReleasedSubmission copy = onlyReleased();
    assertThat(copy.releaseId()).isNotEqualTo(id.value());
    assertThat(copy.children()).isEqualTo(1);
    assertThat(copy.quotable()).isTrue();
    assertThat(copy.answers())
        .containsExactly(
            new ReleasedAnswer("safe", Answer.Picked.one("no"), false),
            new ReleasedAnswer(
                "story", new Answer.Words("My friend [person hidden] helps me 👩‍👩‍👧"), true),
            new ReleasedAnswer("siblings", new Answer.Amount(2), false));
    staff.signIn(moderator);
    assertThat(submissions.open(call.id(), id).answers())
        .containsEntry("story", new Answer.Words(Submitted.STORY));
  }

  @Test
  void whoDoesNotWantToBeCountedIsReadButInNoCountAndNoFile() {
    id = submitted.uncounted(call).id();
    assertThat(submissions.open(call.id(), id).answers()).containsKey("story");
    release();
    assertThat(state()).isEqualTo(ReviewState.RELEASED);
    assertThat(rows("moderation.released_submission", "consultation_id", call.id().value()))
        .isOne();
    assertThat(rows("moderation.released_answer", "consultation_id", call.id().value())).isZero();
    staff.signIn(Role.ANALYST, call.id());
    assertThat(released.count(call.id())).isZero();
    released.forEach(
        call.id(),
        copy -> {
          throw new AssertionError("in a file");
        });
  }

  @Test
  void theRelationalViewShowsTheSameAnswers() {
    release();
    assertThat(
            database
                .sql(
                    """
                    select question || ' ' || kind || ' ' || redacted
                    from moderation.released_answer where consultation_id = ?
                    """)
                .param(call.id().value())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "safe picked false", "story words true", "siblings amount false");
  }

  @Test
  void nothingIsReleasedBeforeEverythingIsDecided() {
    moderation.decide(call.id(), id, 0, Map.of("safe", ACCEPT));
    assertThat(moderation.release(call.id(), id, 1))
        .isEqualTo(new ReleaseResult.Undecided(List.of("story", "siblings")));
    assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
    assertThat(releasedCount()).isZero();
  }

  @Test
  void aRedactionBeyondTheWordsDoesNotRelease() {
    ModerationDecision beyond =
        new ModerationDecision.Redact(List.of(new Redaction(0, 9_999, RedactionReason.NAME)));
    moderation.decide(
        call.id(), id, 0, Map.of("safe", ACCEPT, "story", beyond, "siblings", ACCEPT));
    assertThat(moderation.release(call.id(), id, 1))
        .isEqualTo(new ReleaseResult.Undecided(List.of("story")));
  }

  @Test
  void reopeningTakesTheReleaseBackAndKeepsTheDecisions() {
    release();
    Review open = saved(moderation.reopen(call.id(), id, 2));
    assertThat(open.standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(open.decisions()).isEqualTo(ALL);
    assertThat(releasedCount()).isZero();
    assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
  }

  @Test
  void everyReleaseHasAnotherId() {
    release();
    ReleasedSubmission first = onlyReleased();
    staff.signIn(moderator);
    moderation.reopen(call.id(), id, 2);
    moderation.release(call.id(), id, 3);
    assertThat(onlyReleased().releaseId()).isNotEqualTo(first.releaseId());
  }

  @Test
  void aReleasedReviewTakesNoDecisionsUntilItIsReopened() {
    release();
    assertThat(moderation.decide(call.id(), id, 2, Map.of()))
        .isInstanceOf(ActResult.Conflict.class);
    assertThat(releasedCount()).isEqualTo(1);
  }

  @Test
  void rejectsTheWholeWithAReasonAndReopens() {
    Review rejected = saved(moderation.reject(call.id(), id, 0, RejectReason.NOT_MEANT));
    assertThat(rejected.rejected()).contains(RejectReason.NOT_MEANT);
    assertThat(state()).isEqualTo(ReviewState.REJECTED);
    Review open = saved(moderation.reopen(call.id(), id, 1));
    assertThat(open.rejected()).isEmpty();
  }

  @Test
  void aWorryLeavesTheQueueAndTakesAReleaseBack() {
    release();
    Review worried = saved(moderation.worried(call.id(), id));
    assertThat(worried.standing()).isEqualTo(Review.Standing.WITH_SAFEGUARDING);
    assertThat(state()).isEqualTo(ReviewState.WITH_SAFEGUARDING);
    assertThat(releasedCount()).isZero();
    assertThat(moderation.reopen(call.id(), id, worried.version()))
        .isInstanceOf(ActResult.Conflict.class);
  }

  @Test
  void withdrawingDeletesReviewAndReleasedCopy() {
    release();
    assertThat(myAnswers.withdraw(sent.receipt())).isEqualTo(MyAnswers.Withdrawal.DONE);
    assertThat(releasedCount()).isZero();
    assertThat(rows("moderation.review", "submission_id", id.value())).isZero();
    assertThat(rows("moderation.released_submission", "consultation_id", call.id().value()))
        .isZero();
  }

  @Test
  void afterAWithdrawalEveryActSaysGone() {
    moderation.decide(call.id(), id, 0, ALL);
    myAnswers.withdraw(sent.receipt());
    assertThat(moderation.decide(call.id(), id, 1, ALL)).isEqualTo(new ActResult.Gone());
    assertThat(moderation.release(call.id(), id, 1)).isEqualTo(new ReleaseResult.Gone());
    assertThat(moderation.reject(call.id(), id, 1, RejectReason.OTHER))
        .isEqualTo(new ActResult.Gone());
    assertThat(moderation.worried(call.id(), id)).isEqualTo(new ActResult.Gone());
    assertThat(rows("moderation.review", "submission_id", id.value())).isZero();
  }

  @Test
  void aReleaseRacingAWithdrawalNeverLeavesACopyBehind() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 15; round++) {
        Submitted.Sent next = submitted.one(call);
        moderation.decide(call.id(), next.id(), 0, ALL);
        Future<?> release =
            threads.submit(() -> {
              staff.signIn(moderator);
              try {
                moderation.release(call.id(), next.id(), 1);
              } catch (AccessDeniedException withdrawnFirst) {
                // The seal no longer opens once the answers are gone.
              }
            });
        Future<?> withdrawal = threads.submit(() -> myAnswers.withdraw(next.receipt()));
        release.get();
        withdrawal.get();
        assertThat(rows("moderation.review", "submission_id", next.id().value())).isZero();
      }
    }
    assertThat(rows("moderation.released_submission", "consultation_id", call.id().value()))
        .isZero();
  }

  @Test
  void everyActIsOnRecordWithIdsOnly() {
    release();
    moderation.reopen(call.id(), id, 2);
    moderation.reject(call.id(), id, 3, RejectReason.OTHER);
    moderation.worried(call.id(), id);
    assertThat(
            database
                .sql("select action from audit.entry where subject = ? order by seq")
                .param(id.toString())
                .query(String.class)
                .list())
        .containsExactly(
            "moderation.decided",
            "submission.opened",
            "moderation.released",
            "moderation.reopened",
            "moderation.rejected",
            "moderation.worried");
  }

  @Test
  void noWordOfAChildIsStoredWithTheDecisions() {
    release();
    assertThat(
            database
                .sql("select review::text from moderation.review where submission_id = ?")
                .param(id.value())
                .query(String.class)
                .single())
        .doesNotContain("Aya")
        .doesNotContain("friend");
  }

  @Test
  void anotherCallsModeratorIsRefusedEveryMethod() {
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());
    refusedEverything();
    // The own call's name beside another call's submission finds nothing either.
    assertThat(moderation.review(other.id(), id)).isEqualTo(Review.NEW);
    assertThat(moderation.decide(other.id(), id, 0, ALL)).isEqualTo(new ActResult.Gone());
    assertThat(moderation.release(other.id(), id, 0)).isEqualTo(new ReleaseResult.Gone());
  }

  @Test
  void everyOtherRoleIsRefusedEveryMethod() {
    for (Role role : Role.values()) {
      if (role != Role.MODERATOR) {
        staff.signIn(role, call.id());
        refusedEverything();
      }
    }
  }

  @Test
  void releasedAnswersAreForAssignedAnalystsAndManagersOnly() {
    release();
    refused(() -> released.count(call.id()));
    staff.signIn(Role.ANALYST, calls.open().id());
    refused(() -> released.count(call.id()));
    refused(() -> released.forEach(call.id(), copy -> {}));
    staff.signIn(Role.MANAGER, call.id());
    assertThat(released.count(call.id())).isEqualTo(1);
  }

  @Test
  void releasedAnswersComeInOrderOfTheirRandomIdsAndAreCountedByWhoSpeaks() {
    for (int i = 0; i < 4; i++) {
      SubmissionId next = submitted.one(call, i % 2 == 0 ? Language.ENGLISH : Language.ARABIC).id();
      moderation.decide(call.id(), next, 0, ALL);
      moderation.release(call.id(), next, 1);
    }
    staff.signIn(Role.ANALYST, call.id());
    List<String> ids = new ArrayList<>();
    released.forEach(call.id(), copy -> ids.add(copy.releaseId().toString()));
    assertThat(ids).hasSize(4).isSorted();
    assertThat(released.groups(call.id()))
        .extracting(ReleasedGroup::language, ReleasedGroup::submissions)
        .containsExactlyInAnyOrder(tuple(Language.ENGLISH, 2L), tuple(Language.ARABIC, 2L));
  }

  private void release() {
    moderation.decide(call.id(), id, 0, ALL);
    assertThat(moderation.release(call.id(), id, 1)).isInstanceOf(ReleaseResult.Released.class);
  }

  private ReleasedSubmission onlyReleased() {
    staff.signIn(Role.ANALYST, call.id());
    List<ReleasedSubmission> all = new ArrayList<>();
    released.forEach(call.id(), all::add);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private long releasedCount() {
    return rows("moderation.released_submission", "consultation_id", call.id().value());
  }

  private long rows(String table, String column, java.util.UUID value) {
    return database
        .sql("select count(*) from " + table + " where " + column + " = ?")
        .param(value)
        .query(Long.class)
        .single();
  }

  private ReviewState state() {
    return submissions.row(call.id(), id).orElseThrow().state();
  }

  private static Review saved(ActResult result) {
    assertThat(result).isInstanceOf(ActResult.Saved.class);
    return ((ActResult.Saved) result).review();
  }

  private void refusedEverything() {
    refused(() -> moderation.review(call.id(), id));
    refused(() -> moderation.decide(call.id(), id, 0, ALL));
    refused(() -> moderation.release(call.id(), id, 0));
    refused(() -> moderation.reject(call.id(), id, 0, RejectReason.OTHER));
    refused(() -> moderation.reopen(call.id(), id, 0));
    refused(() -> moderation.worried(call.id(), id));
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
  }
}
