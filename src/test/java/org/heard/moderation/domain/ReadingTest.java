package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.StepUpOwedException;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.consultations.OwnWords;
import org.heard.moderation.ActResult;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.CoveredArea;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.shared.PersonId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Opening settled submissions again, and seeing what is covered. */
@HeardTest
class ReadingTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final ModerationDecision HIDE_AYA =
      new ModerationDecision.Redact(List.of(new Redaction(10, 19, RedactionReason.OTHER_PERSON)));

  @Autowired private Reading reading;
  @Autowired private Moderation moderation;
  @Autowired private Margins margins;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private SubmissionId id;
  private PersonId moderator;

  @BeforeEach
  void aSubmissionWaits() {
    call = calls.open();
    id = submitted.one(call).id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void hiddenWordsLeaveTheServiceOnlyWhenSomebodyAsksForThem() {
    release(HIDE_AYA);
    Reading.Opened again = reading.open(call.id(), id);
    assertThat(again.covered()).isTrue();
    assertThat(story(again)).isEqualTo("My friend █████████ helps me 👩‍👩‍👧");
    assertThat(acts("moderation.uncovered")).isZero();
    Reading.Opened whole = reading.uncover(call.id(), id);
    assertThat(whole.covered()).isFalse();
    assertThat(story(whole)).isEqualTo(Submitted.STORY);
    assertThat(acts("moderation.uncovered")).isEqualTo(1);
    assertThat(acts("submission.opened")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aPageLeftOpenUncoversNothing() {
    release(HIDE_AYA);
    staff.signInAnHourAgo(moderator);
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> reading.uncover(call.id(), id));
    assertThat(acts("moderation.uncovered")).isZero();
    assertThat(story(reading.open(call.id(), id))).doesNotContain("Aya");
  }

  @Test
  void takingAReleaseBackIsNoWayRoundTheQuestion() {
    release(HIDE_AYA);
    staff.signInAnHourAgo(moderator);
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> moderation.reopen(call.id(), id, 2));
    staff.signIn(moderator);
    assertThat(moderation.reopen(call.id(), id, 2)).isInstanceOf(ActResult.Saved.class);
    assertThat(story(reading.open(call.id(), id))).isEqualTo(Submitted.STORY);
  }

  @Test
  void aReleaseWithNothingHiddenIsTakenBackWithoutAQuestion() {
    release(ACCEPT);
    staff.signInAnHourAgo(moderator);
    Reading.Opened again = reading.open(call.id(), id);
    assertThat(again.covered()).isFalse();
    assertThat(moderation.reopen(call.id(), id, 2)).isInstanceOf(ActResult.Saved.class);
  }

  @Test
  void ofARejectedSubmissionNothingIsSeen() {
    moderation.reject(call.id(), id, 0, RejectReason.NOT_MEANT);
    assertThat(story(reading.open(call.id(), id))).isEqualTo("█".repeat(Submitted.STORY.length()));
    staff.signInAnHourAgo(moderator);
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> moderation.reopen(call.id(), id, 1));
  }

  @Test
  void aModeratorOfAnotherCallReadsNothingHere() {
    release(HIDE_AYA);
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> reading.uncover(call.id(), id));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> reading.uncover(other.id(), id));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> reading.open(other.id(), id));
  }

  @Test
  void areasAloneAreCoveredAndUncoveringThemIsRecorded() throws IOException {
    call = calls.withMedia();
    moderator = staff.signIn(Role.MODERATOR, call.id());
    Submitted.Sent sent = submitted.withPieces(call, Medium.DRAWING);
    id = sent.id();
    PieceId piece = sent.pieces().getFirst();
    CoveredArea area = new CoveredArea(new Area(0, 0, 500, 500), RedactionReason.OTHER_PERSON);
    String edition = reading.open(call.id(), id).submission().edition();
    margins.write(call.id(), id, edition, 0, new Margin.Areas(piece, List.of(area)));
    byte[] whole = reading.piece(call.id(), id, piece).bytes();
    reading.uncovered(call.id(), id, piece);
    assertThat(acts("moderation.uncovered")).isZero();

    moderation.decide(call.id(), id, 0, Map.of("safe", ACCEPT, "story", ACCEPT));
    assertThat(moderation.release(call.id(), id, 1)).isInstanceOf(ReleaseResult.Released.class);
    Reading.Opened again = reading.open(call.id(), id);
    assertThat(again.covered()).isTrue();
    assertThat(again.margins()).isEmpty();
    assertThat(reading.piece(call.id(), id, piece).bytes())
        .isEqualTo(reading.covered(call.id(), id, piece).bytes())
        .isNotEqualTo(whole);
    assertThat(acts("moderation.uncovered")).isZero();
    assertThat(reading.uncovered(call.id(), id, piece).bytes()).isEqualTo(whole);
    assertThat(acts("moderation.uncovered")).isEqualTo(1);

    staff.signInAnHourAgo(moderator);
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> reading.uncovered(call.id(), id, piece));
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> moderation.reopen(call.id(), id, 2));
    assertThat(acts("moderation.uncovered")).isEqualTo(1);
  }

  private void release(ModerationDecision story) {
    moderation.decide(call.id(), id, 0, Map.of("safe", ACCEPT, "story", story, "siblings", ACCEPT));
    assertThat(moderation.release(call.id(), id, 1)).isInstanceOf(ReleaseResult.Released.class);
  }

  private static String story(Reading.Opened opened) {
    return OwnWords.in(Objects.requireNonNull(opened.submission().answers().get("story")))
        .orElseThrow();
  }

  private int acts(String action) {
    return database
        .sql("select count(*) from audit.entry where action = :action and subject = :id")
        .param("action", action)
        .param("id", id.toString())
        .query(Integer.class)
        .single();
  }
}
