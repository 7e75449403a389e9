package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedDescription;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.PieceId;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drawings and recordings in words, and what of these goes out. */
@HeardTest
class DescribedPiecesTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final Assent READ_AND_COUNT =
      Assent.to(AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.COUNT);
  private static final Assent DRAWING_TOO =
      Assent.to(
          AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.COUNT, AssentPiece.SHOW_DRAWING);

  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private Moderation moderation;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private Submitted.@Nullable Sent described;

  @BeforeEach
  void aCallThatTakesDrawings() {
    call = calls.withMedia();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whereTheChildLetsItBeShownTheDescriptionGoesOut() throws IOException {
    describe(DRAWING_TOO, true);
    assertThat(release(ACCEPT).descriptions())
        .containsExactly(new ReleasedDescription(Medium.DRAWING, "A bridge over a river"));
  }

  @Test
  void beingReadAndCountedLetsNoDescriptionOut() throws IOException {
    describe(READ_AND_COUNT, true);
    ReleasedAnswer story = release(ACCEPT);
    assertThat(story.descriptions()).isEmpty();
    assertThat(story.media()).containsEntry(Medium.DRAWING, 1);
  }

  @Test
  void nothingGoesOutThatItsWriterKeepsInTheTeam() throws IOException {
    describe(DRAWING_TOO, false);
    assertThat(release(ACCEPT).descriptions()).isEmpty();
  }

  @Test
  void ofARejectedAnswerNoDescriptionGoesOut() throws IOException {
    describe(DRAWING_TOO, true);
    decide(new ModerationDecision.Reject(RejectReason.TELLS_WHO));
    assertThat(all().getFirst().answers())
        .extracting(ReleasedAnswer::question)
        .doesNotContain("story");
  }

  @Test
  void theNextModeratorReadsIt() throws IOException {
    describe(READ_AND_COUNT, false);
    staff.signIn(Role.MODERATOR, call.id());
    assertThat(reading.open(call.id(), sent().id()).margins())
        .singleElement()
        .satisfies(
            written -> assertThat(written.margin().words()).isEqualTo("A bridge over a river"));
  }

  @Test
  void aWithdrawalTakesItAway() throws IOException {
    describe(READ_AND_COUNT, false);
    myAnswers.withdraw(sent().receipt());
    assertThat(
            database
                .sql("select count(*) from moderation.margin where submission_id = ?")
                .param(sent().id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private Submitted.Sent sent() {
    return Objects.requireNonNull(described);
  }

  private void describe(Assent assent, boolean release) throws IOException {
    Submitted.Sent sent = submitted.withPieces(call, assent, Medium.DRAWING);
    described = sent;
    PieceId drawing = sent.pieces().getFirst();
    staff.signIn(Role.MODERATOR, call.id());
    String edition = submissions.open(call.id(), sent.id()).edition();
    margins.write(
        call.id(),
        sent.id(),
        edition,
        0,
        new Margin.Description(drawing, "A bridge over a river", release));
  }

  private void decide(ModerationDecision story) {
    moderation.decide(call.id(), sent().id(), 0, Map.of("safe", ACCEPT, "story", story));
    assertThat(moderation.release(call.id(), sent().id(), 1))
        .isInstanceOf(ReleaseResult.Released.class);
  }

  private ReleasedAnswer release(ModerationDecision story) {
    decide(story);
    return all().getFirst().answers().stream()
        .filter(answer -> answer.question().equals("story"))
        .findFirst()
        .orElseThrow();
  }

  private List<ReleasedSubmission> all() {
    staff.signIn(Role.ANALYST, call.id());
    List<ReleasedSubmission> all = new ArrayList<>();
    released.forEach(call.id(), all::add);
    return all;
  }
}
