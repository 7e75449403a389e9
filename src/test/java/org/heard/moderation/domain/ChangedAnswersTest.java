package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.ReceiptNews.News;
import org.heard.submissions.ReceiptNews.Why;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the team decided, and what the child is told and changes. */
@HeardTest
class ChangedAnswersTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final Map<String, ModerationDecision> ALL =
      Map.of(
          "safe",
          ACCEPT,
          "story",
          new ModerationDecision.Redact(
              List.of(
                  new Redaction(10, 19, RedactionReason.OTHER_PERSON),
                  new Redaction(20, 25, RedactionReason.PLACE))),
          "siblings",
          new ModerationDecision.Reject(RejectReason.TELLS_WHO));

  @Autowired private Moderation moderation;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private Submitted.Sent sent;
  private SubmissionId id;

  @BeforeEach
  void aSubmissionWaits() {
    call = calls.open();
    sent = submitted.one(call);
    id = sent.id();
    staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aChildIsToldWhatHappenedAndWhy() {
    assertThat(news()).isEmpty();
    moderation.decide(call.id(), id, 0, ALL);
    assertThat(news()).containsExactly(new News.BeingRead());
    moderation.release(call.id(), id, 1);
    assertThat(news())
        .containsExactlyInAnyOrder(
            new News.Read(),
            new News.PartsHidden("story", Set.of(Why.OTHER_PERSON, Why.PLACE)),
            new News.LeftOut("siblings", Why.TELLS_WHO));
  }

  @Test
  void aChildIsToldWhenItsAnswersAreNotUsed() {
    moderation.reject(call.id(), id, 0, RejectReason.ADULT_SPEAKING);
    assertThat(news()).containsExactly(new News.NotUsed(Why.ADULT_SPEAKING));
  }

  @Test
  void aWorryTellsNothingByItself() {
    moderation.worried(call.id(), id);
    assertThat(news()).containsExactly(new News.BeingRead());
  }

  @Test
  void changedAnswersLoseTheirReleaseAndTheirDecisions() {
    moderation.decide(call.id(), id, 0, ALL);
    moderation.release(call.id(), id, 1);
    assertThat(releases()).isEqualTo(1);

    change("Now I say it in other words");

    assertThat(releases()).isZero();
    assertThat(news()).isEmpty();
    staff.signIn(Role.MODERATOR, call.id());
    Review review = moderation.review(call.id(), id);
    assertThat(review.standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(review.decisions()).isEmpty();
    assertThat(review.decidedBy()).isEmpty();
    assertThat(submissions.row(call.id(), id).orElseThrow().state()).isEqualTo(ReviewState.NEW);
  }

  @Test
  void whoReadTheEarlierWordsCannotDecideOnTheNewOnes() {
    Review read = moderation.review(call.id(), id);
    change("Now I say it in other words");

    assertThat(moderation.decide(call.id(), id, read.version(), ALL))
        .isInstanceOf(ActResult.Conflict.class);
  }

  @Test
  void aWorryStaysWithSafeguardingWhenTheWordsChange() {
    moderation.worried(call.id(), id);
    change("Now I say it in other words");

    assertThat(moderation.review(call.id(), id).standing())
        .isEqualTo(Review.Standing.WITH_SAFEGUARDING);
    assertThat(submissions.row(call.id(), id).orElseThrow().state())
        .isEqualTo(ReviewState.WITH_SAFEGUARDING);
  }

  private void change(String story) {
    DraftToken token = comingBack.change(sent.receipt()).orElseThrow();
    Draft draft = ((Kept.Unfinished) answering.find(token, call.id())).draft();
    Draft changed =
        new Draft(
            draft.consultation(),
            draft.version(),
            draft.language(),
            Map.of("safe", Answer.Picked.one("no"), "story", new Answer.Words(story)),
            draft.at(),
            draft.changes());
    assertThat(answering.send(token, changed, new Assent(true, false)))
        .isEqualTo(new SendResult.Sent(sent.receipt()));
  }

  private List<News> news() {
    return ((Lookup.Found) myAnswers.find(sent.receipt())).news();
  }

  private long releases() {
    staff.signIn(Role.ANALYST, call.id());
    long count = released.count(call.id());
    staff.signIn(Role.MODERATOR, call.id());
    return count;
  }
}
