package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Assignments;
import org.heard.moderation.Assignments.Result;
import org.heard.moderation.Moderation;
import org.heard.moderation.Presence;
import org.heard.moderation.RejectReason;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class AssignmentsTest {
  @Autowired private Assignments assignments;
  @Autowired private SavedFilters saved;
  @Autowired private Presence presence;
  @Autowired private Moderation moderation;
  @Autowired private SubmissionReview submissions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private Submitted.Sent sent;
  private SubmissionId id;
  private PersonId first;
  private PersonId second;

  @BeforeEach
  void twoModerators() {
    call = calls.open();
    sent = submitted.one(call);
    id = sent.id();
    second = staff.hire(Role.MODERATOR, call.id());
    first = staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void takesGivesBackAndHandsOver() {
    assertThat(assignments.take(call.id(), id, null)).isEqualTo(new Result.Done());
    assertThat(row().assignedTo()).contains(first);
    assertThat(assignments.handOver(call.id(), id, second)).isEqualTo(new Result.Done());
    assertThat(row().assignedTo()).contains(second);
    assertThat(assignments.giveBack(call.id(), id)).isEqualTo(new Result.Changed());
    staff.signIn(second);
    assertThat(assignments.giveBack(call.id(), id)).isEqualTo(new Result.Done());
    assertThat(row().assignedTo()).isEmpty();
    assertThat(acts())
        .containsExactly("moderation.taken", "moderation.handed-over", "moderation.given-back");
  }

  @Test
  void whoIsTakenOverFromIsToldOnce() {
    assignments.take(call.id(), id, null);
    staff.signIn(second);
    assertThat(assignments.take(call.id(), id, first)).isEqualTo(new Result.Done());
    assertThat(assignments.takenOver(call.id())).isEmpty();
    staff.signIn(first);
    assertThat(assignments.takenOver(call.id()))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.submission()).isEqualTo(id);
          assertThat(told.by()).isEqualTo(second);
        });
    assignments.noticed(call.id());
    assertThat(assignments.takenOver(call.id())).isEmpty();
  }

  @Test
  void whoTakesItBackIsNotToldOfTheFirstTakeOver() {
    assignments.take(call.id(), id, null);
    staff.signIn(second);
    assignments.take(call.id(), id, first);
    staff.signIn(first);
    assignments.take(call.id(), id, second);
    assertThat(assignments.takenOver(call.id())).isEmpty();
  }

  @Test
  void nobodyTakesOverWhatChangedHandsMeanwhile() {
    assignments.take(call.id(), id, null);
    staff.signIn(second);
    assertThat(assignments.take(call.id(), id, null)).isEqualTo(new Result.Changed());
    assertThat(row().assignedTo()).contains(first);
  }

  @Test
  void handsOverToModeratorsOfTheCallAlone() {
    assignments.take(call.id(), id, null);
    Consultation other = calls.open();
    staff.signOut();
    PersonId stranger = staff.hire(Role.MODERATOR, other.id());
    PersonId analyst = staff.hire(Role.ANALYST, call.id());
    staff.signIn(first);
    for (PersonId person : List.of(stranger, analyst)) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> assignments.handOver(call.id(), id, person));
    }
    assertThat(assignments.colleagues(call.id()))
        .extracting(Colleague::id)
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void twoWhoTakeTheNextAtTheSameMomentGetDifferentOnes() throws Exception {
    for (int i = 0; i < 11; i++) {
      submitted.one(call);
    }
    staff.signOut();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> taken = new ArrayList<>();
      for (PersonId person : List.of(first, second)) {
        taken.add(
            threads.submit(() -> {
              staff.signIn(person);
              return assignments.takeNext(call.id(), QueueFilter.ALL, 5);
            }));
      }
      for (Future<Integer> one : taken) {
        assertThat(one.get()).isEqualTo(5);
      }
    }
    staff.signIn(first);
    assertThat(found(QueueFilter.ALL.with(first))).hasSize(5);
    assertThat(found(QueueFilter.ALL.with(second))).hasSize(5);
    assertThat(found(QueueFilter.ALL.and(Only.WITH_NOBODY))).hasSize(2);
  }

  @Test
  void theNextAreOnlyOnesThatWait() {
    moderation.reject(call.id(), id, 0, RejectReason.NOT_MEANT);
    assertThat(assignments.takeNext(call.id(), QueueFilter.ALL, 5)).isZero();
  }

  @Test
  void filtersByWhatIsInTheOpenColumns() throws Exception {
    Consultation media = calls.withMedia();
    SubmissionId drawn = submitted.withPieces(media, Medium.DRAWING).id();
    SubmissionId plain = submitted.one(media).id();
    staff.signIn(Role.MODERATOR, media.id());
    assertThat(ids(media, QueueFilter.ALL.and(Only.WITH_MEDIA))).containsExactly(drawn);
    assignments.flag(media.id(), plain, true);
    assertThat(ids(media, QueueFilter.ALL.and(Only.FLAGGED))).containsExactly(plain);
    assertThat(ids(media, QueueFilter.ALL.and(Only.FLAGGED).and(Only.WITH_MEDIA))).isEmpty();
    database
        .sql("update submissions.submission set country = 'KE' where id = ?")
        .param(plain.value())
        .update();
    assertThat(submissions.countries(media.id())).containsExactly("KE");
    assertThat(ids(media, QueueFilter.ALL.withCountry("KE"))).containsExactly(plain);
    assertThat(ids(media, QueueFilter.ALL.withCountry("FR"))).isEmpty();
    assertThat(ids(media, QueueFilter.ALL.and(Only.NOT_RELEASED))).hasSize(2);
  }

  @Test
  void aWithdrawalLeavesNothingOfAnyHand() {
    assignments.take(call.id(), id, null);
    assignments.flag(call.id(), id, true);
    staff.signIn(second);
    assignments.take(call.id(), id, first);
    presence.here(call.id(), id);
    myAnswers.withdraw(sent.receipt());
    assertThat(assignments.take(call.id(), id, second)).isEqualTo(new Result.Gone());
    assertThat(assignments.take(call.id(), id, first)).isEqualTo(new Result.Gone());
    assertThat(assignments.flag(call.id(), id, true)).isEqualTo(new Result.Gone());
    staff.signIn(first);
    assertThat(assignments.takenOver(call.id())).isEmpty();
  }

  @Test
  void whatIsWithSafeguardingIsInNobodysHandsAndCannotBeFlagged() {
    moderation.worried(call.id(), id);
    assertThat(assignments.take(call.id(), id, null)).isEqualTo(new Result.Gone());
    assertThat(assignments.flag(call.id(), id, true)).isEqualTo(new Result.Gone());
  }

  @Test
  void twoWithTheSameOpenSeeEachOtherUntilOneLeaves() {
    assertThat(presence.here(call.id(), id)).isEmpty();
    staff.signIn(second);
    assertThat(presence.here(call.id(), id)).containsExactly(first);
    staff.signIn(first);
    assertThat(presence.here(call.id(), id)).containsExactly(second);
    presence.left(call.id(), id);
    staff.signIn(second);
    assertThat(presence.here(call.id(), id)).isEmpty();
  }

  @Test
  void nobodyIsSeenLongerThanASessionRests() {
    presence.here(call.id(), id);
    database.sql("update moderation.at_desk set seen = seen - interval '16 minutes'").update();
    staff.signIn(second);
    assertThat(presence.here(call.id(), id)).isEmpty();
    assertThat(
            database
                .sql("select count(*) from moderation.at_desk where person_id = ?")
                .param(first.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void presenceSaysNothingAboutAnotherCallsSubmission() {
    presence.here(call.id(), id);
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());
    assertThat(presence.here(other.id(), id)).isEmpty();
  }

  @Test
  void savedFiltersBelongToOnePersonAndOneCall() {
    assertThat(saved.save(call.id(), new SavedFilter(" Kenya, new ", "country=KE&state=new")))
        .isTrue();
    saved.save(call.id(), new SavedFilter("Kenya, new", "country=KE"));
    assertThat(saved.all(call.id())).containsExactly(new SavedFilter("Kenya, new", "country=KE"));
    staff.signIn(second);
    assertThat(saved.all(call.id())).isEmpty();
    staff.signIn(first);
    saved.forget(call.id(), "Kenya, new");
    assertThat(saved.all(call.id())).isEmpty();
  }

  @Test
  void thereIsAnEndOfSavedFilters() {
    for (int i = 0; i < SavedFilters.MOST; i++) {
      assertThat(saved.save(call.id(), new SavedFilter("filter " + i, "state=new"))).isTrue();
    }
    assertThat(saved.save(call.id(), new SavedFilter("one more", "state=new"))).isFalse();
    assertThat(saved.save(call.id(), new SavedFilter("filter 3", "state=released"))).isTrue();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> saved.save(call.id(), new SavedFilter("x".repeat(61), "")));
  }

  @Test
  void anotherCallsModeratorIsRefusedEverything() {
    staff.signIn(Role.MODERATOR, calls.open().id());
    refusedEverything();
  }

  @Test
  void everyOtherRoleIsRefusedEverything() {
    for (Role role : Role.values()) {
      if (role != Role.MODERATOR) {
        staff.signIn(role, call.id());
        refusedEverything();
      }
    }
  }

  private void refusedEverything() {
    refused(() -> assignments.take(call.id(), id, null));
    refused(() -> assignments.giveBack(call.id(), id));
    refused(() -> assignments.handOver(call.id(), id, second));
    refused(() -> assignments.takeNext(call.id(), QueueFilter.ALL, 5));
    refused(() -> assignments.flag(call.id(), id, true));
    refused(() -> assignments.takenOver(call.id()));
    refused(() -> assignments.noticed(call.id()));
    refused(() -> assignments.colleagues(call.id()));
    refused(() -> presence.here(call.id(), id));
    refused(() -> presence.left(call.id(), id));
    refused(() -> saved.all(call.id()));
    refused(() -> saved.save(call.id(), new SavedFilter("mine", "")));
    refused(() -> saved.forget(call.id(), "mine"));
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
  }

  private QueueRow row() {
    return submissions.row(call.id(), id).orElseThrow();
  }

  private List<QueueRow> found(QueueFilter filter) {
    return submissions.page(call.id(), filter, null, 50);
  }

  private List<SubmissionId> ids(Consultation media, QueueFilter filter) {
    return submissions.page(media.id(), filter, null, 50).stream().map(QueueRow::id).toList();
  }

  private List<String> acts() {
    return database
        .sql("select action from audit.entry where subject = ? order by seq")
        .param(id.toString())
        .query((row, number) -> row.getString("action"))
        .list();
  }
}
