package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Lack;
import org.heard.content.ReviewMarks;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.Versions.Published;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class RoundsTest {
  private static final Marks HARD =
      Marks.NONE.with(new Spot(0, 6, "stay"), true).saying("I do not know this word.");
  private static final CommentReply CHANGED =
      new CommentReply(CommentReply.Kind.CHANGED, "It says \"are\" now.");

  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Invitations invitations;
  @Autowired private UnsignedReleases unsigned;
  @Autowired private ReviewMarks marks;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Leaving leaving;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private Reviewing reviewing;
  private VersionId version;
  private Supporters here;
  private PersonId amina;
  private PersonId leo;

  @BeforeEach
  void twoAdvisors() {
    reviewing = new Reviewing(staff, documents, versions, rounds);
    here = youth.organisation();
    amina = youth.active(here);
    leo = youth.active(here);
    version = reviewing.draft();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private RoundId round(int needed) {
    return reviewing.round(version, true, needed, amina, leo);
  }

  private ReviewComment.Key key(PersonId advisor) {
    return new ReviewComment.Key(advisor, "parks", HARD);
  }

  private void manager() {
    staff.signIn(Role.MANAGER);
  }

  @Test
  void fromACommentToAPublishedText() {
    RoundId first = round(2);
    staff.signIn(amina);
    assertThat(own.keep(first, "parks", HARD)).isTrue();
    assertThat(own.finish(first, true, true)).isTrue();

    manager();
    assertThat(rounds.close(first)).isEqualTo(new ReviewRounds.Closed.Waiting(1));
    assertThat(rounds.reply(first, Set.of(key(amina)), CHANGED)).isEqualTo(1);
    assertThat(rounds.close(first)).isEqualTo(new ReviewRounds.Closed.Done());
    Draft better = reviewing.write(version, rewritten());
    assertThat(versions.publish(version, better.number()))
        .isEqualTo(new Published.Refused(List.of(new Lack.SignOff(0, 2))));

    assertThat(rounds.changedSince(first)).containsExactly("parks");
    RoundId second = rounds.next(first, Reviewing.plan(true, 2, amina, leo)).orElseThrow();
    assertThat(rounds.read(second).orElseThrow().round().asked()).containsExactly("parks");
    signOff(second, amina, SignOff.YES, true);
    signOff(second, leo, SignOff.YES, false);

    manager();
    assertThat(versions.publish(version, better.number()))
        .isInstanceOfSatisfying(
            Published.Done.class, done -> assertThat(done.edition().reviewed()).isEqualTo(1));
  }

  private void signOff(RoundId round, PersonId advisor, SignOff signOff, boolean counted) {
    staff.signIn(advisor);
    assertThat(own.signOff(round, signOff, counted)).isTrue();
  }

  private static Body rewritten() {
    Body before = Texts.body("Your park");
    return new Body(
        before.summary(),
        before.title(),
        before.about(),
        before.picture(),
        before.blocks().stream()
            .map(block ->
                block instanceof Block.Words words
                    ? new Block.Words(words.place(), "Parks are open for all children.")
                    : block)
            .toList(),
        before.more());
  }

  @Test
  void aSignOffOfOtherWordsCountsNothing() {
    RoundId round = round(1);
    signOff(round, amina, SignOff.YES, true);
    signOff(round, leo, SignOff.NOT_YET, true);
    manager();
    assertThat(versions.lacks(version)).isEmpty();

    reviewing.write(version, Texts.body("Another title"));
    assertThat(versions.lacks(version)).containsExactly(new Lack.SignOff(0, 1));
    // Back to the very words that were signed.
    reviewing.write(version, Texts.body("Your park"));
    assertThat(versions.lacks(version)).isEmpty();
  }

  @Test
  void twoPeopleLetATextOutForAReasonAndNeverOneAlone() {
    RoundId round = round(2);
    PersonId one = staff.signIn(Role.MANAGER);
    CurrentText text = rounds.now(round).orElseThrow();
    unsigned.propose(text, "The advisors are on holiday.");
    assertThat(unsigned.confirm(text, "The advisors are on holiday.")).isFalse();
    assertThat(versions.lacks(version)).isNotEmpty();

    manager();
    assertThat(unsigned.confirm(text, "Another reason")).isFalse();
    assertThat(unsigned.confirm(text, "The advisors are on holiday.")).isTrue();
    assertThat(unsigned.of(text).orElseThrow().proposedBy()).isEqualTo(one);
    assertThat(versions.lacks(version)).isEmpty();

    reviewing.write(version, Texts.body("Another title"));
    assertThat(versions.lacks(version)).isNotEmpty();
    assertThat(unsigned.propose(text, "For words that are not there any more.")).isEmpty();
  }

  @Test
  void keepingTwiceIsKeepingOnceAndNothingSaidTakesTheCommentAway() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    own.keep(round, "parks", HARD);
    assertThat(own.read(round).orElseThrow().comments()).hasSize(1);
    assertThat(own.read(round).orElseThrow().done()).isEqualTo(1);

    own.keep(round, "parks", Marks.NONE);
    assertThat(own.read(round).orElseThrow().comments()).isEmpty();
    assertThat(own.keep(round, "no-such-passage", HARD)).isFalse();
  }

  @Test
  void aChangedCommentWaitsForAnotherLookAndAnAnsweredOneStays() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    manager();
    rounds.look(round, Set.of(key(amina)), true);
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others()).hasSize(1);

    staff.signIn(amina);
    own.keep(round, "parks", HARD.saying("Something else"));
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others()).isEmpty();

    manager();
    assertThat(rounds.look(round, Set.of(key(amina)), true))
        .as("nobody shows words that nobody read")
        .isZero();
    assertThat(rounds.reply(round, Set.of(key(amina)), CHANGED)).isZero();
    rounds.reply(
        round,
        Set.of(new ReviewComment.Key(amina, "parks", HARD.saying("Something else"))),
        CHANGED);
    staff.signIn(amina);
    assertThat(own.keep(round, "parks", Marks.NONE)).isFalse();
    assertThat(requireNonNull(own.read(round).orElseThrow().comments().get("parks")).reply())
        .isEqualTo(CHANGED);
  }

  @Test
  void nothingIsKeptBeforeARoundBeginsOrAfterItsLastMoment() {
    manager();
    Instant now = Instant.now();
    RoundId coming = made(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)));
    RoundId over = made(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
    staff.signIn(amina);

    assertThat(own.read(coming)).isEmpty();
    assertThat(own.all()).hasSize(2);
    assertThat(own.keep(coming, "parks", HARD)).isFalse();
    assertThat(own.keep(over, "parks", HARD)).isFalse();
    assertThat(own.read(over)).isPresent();
  }

  private RoundId made(Instant opens, Instant closes) {
    return rounds
        .make(version, new ReviewRounds.Plan(List.of(), opens, closes, false, 0, Set.of(amina)))
        .orElseThrow();
  }

  @Test
  void anAdvisorIsCalledWhatItChose() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    own.finish(round, true, false);
    manager();
    rounds.look(round, Set.of(key(amina)), true);
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others().getFirst().credit()).isNull();

    staff.signIn(amina);
    own.finish(round, true, true);
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others().getFirst().credit()).startsWith("Kite");
  }

  @Test
  void answersToTheQuestionsAreKeptOnceEach() {
    RoundId round = round(0);
    staff.signIn(amina);
    RoundQuestion.Said said =
        new RoundQuestion.Said(RoundQuestion.CLEAR, RoundQuestion.Choice.PARTLY, "Not the end.");
    assertThat(own.say(round, said)).isTrue();
    assertThat(own.say(round, said)).isTrue();
    assertThat(own.say(round, new RoundQuestion.Said(RoundQuestion.PICTURES, null, "x"))).isFalse();

    assertThat(own.read(round).orElseThrow().said()).containsOnly(Map.entry("clear", said));
  }

  @Test
  void theEditorSeesWhereAdvisorsStumble() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    staff.signIn(leo);
    own.keep(round, "parks", HARD.with(Reaction.LOVE_IT, true));
    manager();
    Draft draft = versions.read(version).orElseThrow();

    ReviewMarks.Marks found = requireNonNull(marks.of(draft).get("parks"));
    assertThat(found.hard()).isEqualTo(2);
    assertThat(found.loved()).isEqualTo(1);
    assertThat(found.hardWords()).containsEntry("stay", 2);
    assertThat(marks.answeredAt(draft)).endsWith(round.toString());
    assertThat(marks.makeAt(draft)).isEmpty();
  }

  @Test
  void theEditorLeadsToARoundWhileNoneGoesOn() {
    manager();
    Draft draft = versions.read(version).orElseThrow();
    assertThat(marks.makeAt(draft)).isEqualTo("team/rounds/new/" + version);
    RoundId round = round(0);
    manager();
    assertThat(marks.makeAt(draft)).isEmpty();
    assertThat(rounds.close(round)).isInstanceOf(ReviewRounds.Closed.Done.class);
    assertThat(marks.makeAt(draft)).isEqualTo("team/rounds/new/" + version);
  }

  @Test
  void anAdvisorWhoStepsBackTakesItsCommentsAlongOrLeavesThemWithoutItsName() {
    RoundId round = round(0);
    for (PersonId advisor : List.of(amina, leo)) {
      staff.signIn(advisor);
      own.keep(round, "parks", HARD);
      own.say(round, new RoundQuestion.Said(RoundQuestion.CLEAR, null, "Yes."));
      own.finish(round, true, true);
      leaving.stepBack(advisor.equals(amina) ? CommentsAfter.GONE : CommentsAfter.AS_AN_ADVISOR);
    }

    manager();
    ReviewRounds.Desk desk = rounds.read(round).orElseThrow();
    assertThat(desk.comments()).extracting(ReviewComment::advisor).containsExactly(leo);
    assertThat(desk.said()).extracting(ReviewRounds.AdvisorSaid::advisor).containsExactly(leo);
    assertThat(desk.invitations()).allMatch(invitation -> invitation.credit() == null);
  }

  @Test
  void whatAFacilitatorEndsKeepsTheCommentsWithoutTheName() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    own.finish(round, true, true);
    staff.signIn(here.named());
    leaving.end(amina);

    manager();
    ReviewRounds.Desk desk = rounds.read(round).orElseThrow();
    assertThat(desk.comments()).hasSize(1);
    assertThat(desk.invitations()).allMatch(invitation -> invitation.credit() == null);
  }

  @Test
  void nobodyButActiveAdvisorsIsInvited() {
    staff.signOut();
    PersonId waiting = youth.waiting(youth.organisation());
    PersonId moderator = staff.hire(Role.MODERATOR);
    RoundId round = reviewing.round(version, true, 0, amina, waiting, moderator);

    assertThat(rounds.read(round).orElseThrow().invitations())
        .extracting(Invitation::advisor)
        .containsExactly(amina);
    invitations.invite(round, Set.of(amina, leo));
    assertThat(rounds.read(round).orElseThrow().invitations()).hasSize(2);
  }
}
