package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.Submitted;
import org.heard.shared.SubmissionId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class CopiesTest {
  private static final String WORDS =
      "We demand that the council builds the new sports hall at once because it is our right";

  @Autowired private SubmissionReview submissions;
  @Autowired private Moderation moderation;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;

  @BeforeEach
  void aModeratorIsSignedIn() {
    call = calls.open();
    staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void nearlyTheSameWordsAreNoticedAmongAllAnswersOfTheCall() {
    SubmissionId first = submitted.inWords(call, WORDS).id();
    SubmissionId second = submitted.inWords(call, WORDS + ", and we say it together").id();
    SubmissionId other =
        submitted
            .inWords(
                call,
                "My sister cannot come to school since the bus stopped and the road is too long")
            .id();
    assertThat(submissions.open(call.id(), second).copies().get("story")).containsExactly(first);
    assertThat(submissions.open(call.id(), other).copies()).isEmpty();
  }

  @Test
  void anotherCallsAnswersAreNeverNamed() {
    submitted.inWords(calls.open(), WORDS);
    SubmissionId here = submitted.inWords(call, WORDS).id();
    assertThat(submissions.open(call.id(), here).copies()).isEmpty();
  }

  @Test
  void whatIsWithSafeguardingOrWithdrawnIsNotNamed() {
    Submitted.Sent withdrawn = submitted.inWords(call, WORDS);
    SubmissionId worried = submitted.inWords(call, WORDS).id();
    SubmissionId here = submitted.inWords(call, WORDS).id();
    assertThat(submissions.open(call.id(), here).copies().get("story")).hasSize(2);
    moderation.worried(call.id(), worried);
    myAnswers.withdraw(withdrawn.receipt());
    assertThat(submissions.open(call.id(), here).copies()).isEmpty();
    assertThat(stored(withdrawn.id())).isZero();
  }

  @Test
  void theSameWordsInTwoCallsGiveNumbersThatCannotBeCompared() {
    SubmissionId here = submitted.inWords(call, WORDS).id();
    SubmissionId there = submitted.inWords(calls.open(), WORDS).id();
    assertThat(
            database
                .sql(
                    """
                    select count(*) from submissions.near_copy a, submissions.near_copy b
                    where a.submission_id = ? and b.submission_id = ? and a.bands && b.bands
                    """)
                .params(here.value(), there.value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(stored(here)).isOne();
  }

  @Test
  void shortAnswersLeaveNoFingerprint() {
    assertThat(stored(submitted.inWords(call, "More trees please").id())).isZero();
  }

  private long stored(SubmissionId id) {
    return database
        .sql("select count(*) from submissions.near_copy where submission_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }
}
