package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class ReviewDoorTest {
  private static final Answer NO = Answer.Picked.one("no");

  @Autowired private SubmissionReview review;
  @Autowired private Answering answering;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Consultation call;

  @BeforeEach
  void openCall() {
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    for (int i = 0; i < 7; i++) {
      send(Language.ENGLISH, "10-12");
    }
    staff.signIn(Role.MODERATOR, call.id());

    List<QueueRow> all = new ArrayList<>();
    List<QueueRow> page = review.page(call.id(), QueueFilter.ALL, null, 3);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = review.page(call.id(), QueueFilter.ALL, page.getLast(), 3);
    }
    assertThat(all).hasSize(7).doesNotHaveDuplicates();
    assertThat(review.count(call.id(), QueueFilter.ALL)).isEqualTo(7);
  }

  @Test
  void filtersNarrowTheQueue() {
    send(Language.ENGLISH, "10-12");
    send(Language.ARABIC, "13-15");
    staff.signIn(Role.MODERATOR, call.id());

    assertThat(
            review.page(
                call.id(),
                new QueueFilter(
                    ReviewState.NEW, Language.ARABIC, AgeBand.FROM_13_TO_15, null, null),
                null,
                50))
        .singleElement()
        .satisfies(row -> assertThat(row.language()).isEqualTo(Language.ARABIC));
    assertThat(
            review.count(call.id(), new QueueFilter(ReviewState.RELEASED, null, null, null, null)))
        .isZero();
  }

  @Test
  void openingShowsTheAnswersAndIsOnRecord() {
    send(Language.ENGLISH, "10-12");
    String moderator = staff.signIn(Role.MODERATOR, call.id()).toString();
    QueueRow row = review.page(call.id(), QueueFilter.ALL, null, 1).getFirst();

    assertThat(review.open(call.id(), row.id()).answers()).containsEntry("safe", NO);
    assertThat(
            jdbc.sql(
                    """
                    select actor from audit.entry
                    where action = 'submission.opened' and subject = :subject
                    """)
                .param("subject", row.id().toString())
                .query(String.class)
                .list())
        .containsExactly(moderator);
  }

  @Test
  void anotherCallsModeratorIsRefusedEverything() {
    send(Language.ENGLISH, "10-12");
    staff.signIn(Role.MODERATOR, call.id());
    QueueRow row = review.page(call.id(), QueueFilter.ALL, null, 1).getFirst();
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());

    refused(() -> review.page(call.id(), QueueFilter.ALL, null, 1));
    refused(() -> review.count(call.id(), QueueFilter.ALL));
    refused(() -> review.countByState(call.id()));
    refused(() -> review.row(call.id(), row.id()));
    refused(() -> review.open(call.id(), row.id()));
    refused(() -> review.move(call.id(), row.id(), ReviewState.REJECTED));
    // The own call's name beside another call's submission opens nothing either.
    refused(() -> review.open(other.id(), row.id()));
    refused(() -> review.move(other.id(), row.id(), ReviewState.REJECTED));
    assertThat(review.row(other.id(), row.id())).isEmpty();
  }

  @Test
  void aWorryIsForSafeguardingAlone() {
    send(Language.ENGLISH, "10-12");
    staff.signIn(Role.MODERATOR, call.id());
    QueueRow row = review.page(call.id(), QueueFilter.ALL, null, 1).getFirst();
    review.move(call.id(), row.id(), ReviewState.WITH_SAFEGUARDING);
    QueueFilter worries = new QueueFilter(ReviewState.WITH_SAFEGUARDING, null, null, null, null);

    assertThat(review.page(call.id(), QueueFilter.ALL, null, 1)).isEmpty();
    refused(() -> review.page(call.id(), worries, null, 1));
    refused(() -> review.open(call.id(), row.id()));

    staff.signIn(Role.SAFEGUARDING, call.id());
    assertThat(review.page(call.id(), worries, null, 1)).hasSize(1);
    assertThat(review.open(call.id(), row.id()).answers()).containsKey("safe");
  }

  @Test
  void whatWasWithdrawnCannotBeOpenedOrMoved() {
    ReceiptCode receipt = send(Language.ENGLISH, "10-12");
    staff.signIn(Role.MODERATOR, call.id());
    QueueRow row = review.page(call.id(), QueueFilter.ALL, null, 1).getFirst();
    myAnswers.withdraw(receipt);

    assertThat(review.page(call.id(), QueueFilter.ALL, null, 1)).isEmpty();
    assertThat(review.move(call.id(), row.id(), ReviewState.RELEASED)).isFalse();
    assertThat(review.countByState(call.id())).containsEntry(ReviewState.WITHDRAWN, 1L);
    refused(() -> review.open(call.id(), row.id()));
  }

  private ReceiptCode send(Language language, String ageBand) {
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            language,
            Map.of("age-band", Answer.Picked.one(ageBand), "safe", NO),
            "safe");
    return ((SendResult.Sent) answering.send(DraftToken.fresh(), draft, new Assent(true, false)))
        .receipt();
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
  }
}
