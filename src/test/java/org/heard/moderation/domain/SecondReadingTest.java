package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.ActResult;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.ReleasedFilter;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.ReceiptNews;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@HeardTest
@TestPropertySource(properties = "heard.second-reader-percent=100")
class SecondReadingTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final Map<String, ModerationDecision> ALL =
      Map.of("safe", ACCEPT, "story", ACCEPT, "siblings", ACCEPT);

  @Autowired private Moderation moderation;
  @Autowired private NewsOfReview news;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private SubmissionId id;
  private PersonId first;

  @BeforeEach
  void oneIsDecidedAndDrawn() {
    call = calls.open();
    id = submitted.one(call).id();
    first = staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(call.id(), id, 0, ALL);
    assertThat(moderation.release(call.id(), id, 1))
        .isInstanceOf(ReleaseResult.ForSecondReader.class);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void nothingIsReleasedAndTheChildReadsThatSomebodyReads() {
    assertThat(count()).isZero();
    assertThat(news.about(call.id(), id)).containsExactly(new ReceiptNews.News.BeingRead());
    staff.signIn(first);
    QueueFilter waiting = QueueFilter.ALL.withState(ReviewState.SECOND_READING);
    assertThat(submissions.page(call.id(), waiting, null, 9))
        .extracting(QueueRow::id)
        .containsExactly(id);
  }

  @Test
  void whoDecidedCannotReleaseIt() {
    assertThat(moderation.release(call.id(), id, 2)).isEqualTo(new ReleaseResult.NeedsAnother());
    assertThat(count()).isZero();
  }

  @Test
  void anotherPersonReleasesIt() {
    staff.signIn(Role.MODERATOR, call.id());
    assertThat(moderation.release(call.id(), id, 2)).isInstanceOf(ReleaseResult.Released.class);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void whoTakesItBackAndDecidesAnewNeedsAnotherPersonToo() {
    staff.signIn(Role.MODERATOR, call.id());
    ActResult open = moderation.reopen(call.id(), id, 2);
    assertThat(((ActResult.Saved) open).review().standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(moderation.release(call.id(), id, 3))
        .isInstanceOf(ReleaseResult.ForSecondReader.class);
    assertThat(moderation.release(call.id(), id, 4)).isEqualTo(new ReleaseResult.NeedsAnother());
  }

  @Test
  void anotherCallsModeratorIsNoSecondReader() {
    staff.signIn(Role.MODERATOR, calls.open().id());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> moderation.release(call.id(), id, 2));
  }

  @Test
  void drawsAboutTheShareThatIsAskedForAndTheSameOnesAgain() {
    SecondReading tenth = new SecondReading(10);
    List<SubmissionId> many =
        java.util.stream.Stream.generate(SubmissionId::random).limit(4_000).toList();
    List<SubmissionId> drawn = many.stream().filter(tenth::draws).toList();
    assertThat(drawn).hasSizeBetween(280, 520);
    assertThat(many.stream().filter(tenth::draws).toList()).isEqualTo(drawn);
    SecondReading other = new SecondReading(10);
    assertThat(Set.copyOf(many.stream().filter(other::draws).toList()))
        .isNotEqualTo(Set.copyOf(drawn));
    assertThat(many).noneMatch(new SecondReading(0)::draws);
    assertThatIllegalArgumentException().isThrownBy(() -> new SecondReading(101));
  }

  private long count() {
    staff.signIn(Role.ANALYST, call.id());
    long count = released.count(call.id(), ReleasedFilter.ALL);
    staff.signIn(first);
    return count;
  }
}
