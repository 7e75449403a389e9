package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.AsOwner;
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
import org.heard.moderation.SecondReaders;
import org.heard.moderation.SecondReaders.Share;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.ReceiptNews;
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
  @Autowired private SecondReaders readers;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private SubmissionId id;
  private PersonId first;
  private PersonId second;

  @BeforeEach
  void oneIsDecidedAndDrawn() {
    call = calls.open();
    id = submitted.one(call).id();
    first = staff.active(Role.MODERATOR, call.id());
    second = staff.active(Role.MODERATOR, call.id());
    staff.signIn(first);
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
    assertThat(transactions.as(DatabaseRole.CHILD, () -> news.about(call.id(), id)))
        .containsExactly(new ReceiptNews.News.BeingRead());
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
    SecondReading reading = new SecondReading();
    List<SubmissionId> many =
        java.util.stream.Stream.generate(SubmissionId::random).limit(4_000).toList();
    List<SubmissionId> drawn = drawn(reading, many, 10);
    assertThat(drawn).hasSizeBetween(280, 520);
    assertThat(drawn(reading, many, 10)).isEqualTo(drawn);
    assertThat(drawn(reading, many, 20)).containsAll(drawn).hasSizeBetween(640, 960);
    assertThat(Set.copyOf(drawn(new SecondReading(), many, 10))).isNotEqualTo(Set.copyOf(drawn));
    assertThat(drawn(reading, many, 0)).isEmpty();
    assertThat(drawn(reading, many, 100)).hasSize(many.size());
  }

  @Test
  void aManagerChoosesAShareOfTheCallAndItIsOnRecord() {
    PersonId manager = staff.signIn(Role.MANAGER, call.id());
    assertThat(readers.of(call.id())).isEqualTo(new Share(100, false, 2));
    assertThat(readers.choose(call.id(), 0)).isTrue();
    assertThat(readers.of(call.id())).isEqualTo(new Share(0, true, 2));
    assertThat(
            database
                .sql(
                    """
                    select actor || ' ' || (details ->> 'before') || ' ' || (details ->> 'after')
                    from audit.entry where action = 'moderation.second-readers' and subject = ?
                    """)
                .param(call.id().toString())
                .query(String.class)
                .list())
        .containsExactly(manager + " 100 0");
    staff.signIn(first);
    assertThat(released(submitted.one(call).id())).isInstanceOf(ReleaseResult.Released.class);
    // What was drawn before still waits for another person.
    staff.signIn(first);
    assertThat(moderation.release(call.id(), id, 2)).isEqualTo(new ReleaseResult.NeedsAnother());
  }

  @Test
  void withASingleModeratorNothingIsDrawnWhateverWasChosen() {
    staff.signIn(Role.MANAGER, call.id());
    assertThat(readers.choose(call.id(), 50)).isTrue();
    database
        .sql("update accounts.person set disabled = true where id = ?")
        .param(second.value())
        .update();
    assertThat(readers.of(call.id()).drawn()).isZero();
    assertThat(readers.choose(call.id(), 50)).isFalse();
    assertThat(readers.choose(call.id(), 0)).isTrue();
    staff.signIn(first);
    assertThat(released(submitted.one(call).id())).isInstanceOf(ReleaseResult.Released.class);
  }

  @Test
  void nobodyElseChoosesAndNoOtherNumberIsAShare() {
    staff.signIn(Role.MANAGER, calls.open().id());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> readers.choose(call.id(), 0));
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> readers.of(call.id()));
    staff.signIn(Role.MODERATOR, call.id());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> readers.choose(call.id(), 0));
    staff.signIn(Role.MANAGER, call.id());
    assertThatIllegalArgumentException().isThrownBy(() -> readers.choose(call.id(), 101));
    assertThatIllegalArgumentException().isThrownBy(() -> readers.choose(call.id(), -1));
  }

  private ReleaseResult released(SubmissionId submission) {
    moderation.decide(call.id(), submission, 0, ALL);
    return moderation.release(call.id(), submission, 1);
  }

  private static List<SubmissionId> drawn(
      SecondReading reading, List<SubmissionId> many, int percent) {
    return many.stream().filter(one -> reading.draws(one, percent)).toList();
  }

  private long count() {
    staff.signIn(Role.ANALYST, call.id());
    long count = released.count(call.id());
    staff.signIn(first);
    return count;
  }
}
