package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.ReviewRounds.Plan;
import org.heard.consultations.Calls;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.QuestionReviews;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.Lack;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds about the questions of a call that is not published yet. */
@HeardTest
class RoundsAboutQuestionsTest {
  private static final String SAFE = "safe-places";
  private static final String REASON = "The advisors have exams this week.";
  private static final Marks HARD =
      Marks.NONE.with(new Spot(0, 5, "about"), true).saying("Which places?");
  private static final CommentReply CHANGED =
      new CommentReply(CommentReply.Kind.CHANGED, "It names places now.");

  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Invitations invitations;
  @Autowired private PlannedQuestions questions;
  @Autowired private QuestionReviews reviews;
  @Autowired private Plans plans;
  @Autowired private PreparedCalls prepared;
  @Autowired private Calls calls;
  @Autowired private CallPictures pictures;
  @Autowired private PlanPublishing publishing;
  @Autowired private UnsignedReleases unsigned;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private Supporters here;
  private PersonId amina;
  private PersonId leo;
  private ConsultationId call;

  @BeforeEach
  void aCallInTheMaking() {
    here = youth.organisation();
    amina = youth.active(here);
    leo = youth.active(youth.organisation());
    staff.signIn(Role.MANAGER);
    call = prepared.begin("Places in town");
    plans.save(call, 0, WholePlans.from(Instant.now()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private static Plan plan(int needed, PersonId... advisors) {
    Instant now = Instant.now();
    return new Plan(
        List.of(RoundQuestion.CLEAR),
        List.of("Do you know such places?"),
        now.minus(Duration.ofHours(1)),
        now.plus(Duration.ofDays(7)),
        true,
        needed,
        Set.of(advisors));
  }

  private RoundId round(int needed) {
    return rounds
        .makeOfQuestions(call, Language.ENGLISH, Wording.GENERAL, plan(needed, amina))
        .orElseThrow();
  }

  private Planned now() {
    return questions.read(call).orElseThrow();
  }

  private void store(Questionnaire changed) {
    Plans.Seen seen = plans.read(call).orElseThrow();
    assertThat(plans.save(call, seen.revision(), seen.plan().with(changed)))
        .isInstanceOf(Plans.Saved.Stored.class);
  }

  @Test
  void advisorsReadTheQuestionsAsTheyWereAndTheNextRoundAsksAboutTheChanges() {
    RoundId first = round(0);
    staff.signIn(amina);
    assertThat(own.enter(first).orElseThrow().round().text().passage(SAFE)).isPresent();
    assertThat(own.keep(first, SAFE, HARD)).isTrue();

    staff.signIn(Role.MANAGER);
    QuestionReviews.Marks marked = requireNonNull(reviews.marks(now()).get(SAFE));
    assertThat(marked.hard()).isEqualTo(1);
    assertThat(marked.hardWords()).containsEntry("about", 1);
    rounds.reply(first, Set.of(new ReviewComment.Key(amina, SAFE, HARD)), CHANGED);
    assertThat(rounds.close(first)).isEqualTo(new ReviewRounds.Closed.Done());
    assertThat(rounds.changedSince(first)).isEmpty();

    store(new Questionnaire(List.of(WholePlans.story(SAFE), WholePlans.story("parks"))));
    assertThat(rounds.changedSince(first)).containsExactly("parks");
    RoundId second = rounds.next(first, plan(0, amina)).orElseThrow();
    Round made = rounds.read(second).orElseThrow().round();
    assertThat(made.asked()).containsExactly("parks");
    assertThat(made.sequence()).isEqualTo(2);
    assertThat(reviews.asked(now()))
        .extracting(QuestionReviews.Asked::current)
        .containsExactly(true, false);
  }

  @Test
  void aDeletedQuestionIsGoneAndANewOneWithItsWordsIsAnother() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, SAFE, HARD);
    staff.signIn(Role.MANAGER);
    QuestionEdits edits =
        new QuestionEdits(new Questionnaire(List.of()), Set.of(), () -> reviews.read(call));
    Edit.Done added =
        (Edit.Done)
            edits.add(QuestionKind.LONG_TEXT, "Safe places", List.of(Language.ENGLISH), null);
    store(added.now());

    assertThat(added.now().questions()).extracting(Question::key).doesNotContain(SAFE);
    assertThat(reviews.marks(now())).doesNotContainKey(SAFE);
    assertThat(Anchor.of(rounds.read(round).orElseThrow().round().text(), SAFE, text(round)))
        .isEqualTo(new Anchor.Gone());
  }

  private ReviewedText text(RoundId round) {
    return rounds.now(round).orElseThrow().text();
  }

  @Test
  void onlyLanguagesInWhichAllIsWrittenAreReviewed() {
    assertThat(rounds.makeOfQuestions(call, Language.ARABIC, Wording.GENERAL, plan(0, amina)))
        .isEmpty();
    assertThat(TextOfQuestions.languages(now())).containsExactly(Language.ENGLISH, Language.FRENCH);
    assertThat(reviews.makeAt(now())).isEqualTo("team/rounds/questions/" + call);
    store(new Questionnaire(List.of()));
    assertThat(reviews.makeAt(now())).isEmpty();
  }

  @Test
  void sayingNothingOfSignOffsAsksForNone() {
    round(0);
    assertThat(reviews.missing(now())).isEmpty();
    assertThat(lacks()).isEmpty();
  }

  @Test
  void aGateThatAManagerChoseHoldsUntilTheseVeryQuestionsAreSignedOff() {
    RoundId round = round(1);
    assertThat(lacks()).hasSize(1);
    staff.signIn(amina);
    own.signOff(round, SignOff.YES, false);
    staff.signIn(Role.MANAGER);
    assertThat(lacks()).isEmpty();
    store(new Questionnaire(List.of(WholePlans.story(SAFE), WholePlans.story("parks"))));
    assertThat(lacks()).hasSize(1);

    round(0);
    assertThat(lacks()).as("another round alone does not ask for less").hasSize(1);
  }

  @Test
  void twoManagersLetTheseVeryQuestionsOutForAReasonAndNeverOneAlone() {
    RoundId round = round(2);
    PersonId one = staff.signIn(Role.MANAGER);
    CurrentText text = rounds.now(round).orElseThrow();
    unsigned.propose(text, REASON);
    assertThat(unsigned.confirm(text, REASON)).isFalse();
    assertThat(lacks()).hasSize(1);

    staff.signIn(Role.MANAGER);
    assertThat(unsigned.of(text).orElseThrow().proposedBy()).isEqualTo(one);
    assertThat(unsigned.confirm(text, REASON)).isTrue();
    assertThat(lacks()).isEmpty();

    Questionnaire before = plans.read(call).orElseThrow().plan().questionnaire();
    store(new Questionnaire(List.of(WholePlans.story(SAFE), WholePlans.story("parks"))));
    assertThat(lacks()).as("a reason for other words").hasSize(1);
    assertThat(unsigned.propose(text, REASON)).isEmpty();
    store(before);
    assertThat(plans.read(call).orElseThrow().revision()).isGreaterThan(text.of().number());
    assertThat(lacks()).as("back to these very words").isEmpty();
  }

  @Test
  void onlyThoseWhoMayPrepareTheCallProposeAndConfirm() {
    RoundId round = round(1);
    CurrentText text = rounds.now(round).orElseThrow();
    unsigned.propose(text, REASON);
    staff.signIn(Role.MANAGER);
    unsigned.confirm(text, REASON);
    calls.somebodyIsOnDuty();
    assertThat(publishing.publish(call, plans.read(call).orElseThrow().revision()))
        .isInstanceOf(PlanPublishing.Published.Done.class);

    staff.signIn(Role.MANAGER);
    assertThat(unsigned.of(text)).isEmpty();
    assertThat(unsigned.propose(text, REASON)).isEmpty();
    assertThat(unsigned.confirm(text, REASON)).isFalse();
  }

  private List<Lack> lacks() {
    return publishing.checklist(call).orElseThrow().items().stream()
        .map(item -> item.lack())
        .filter(Lack.NotSignedOff.class::isInstance)
        .toList();
  }

  @Test
  void whatIsPublishedBelongsToItsManagersAndSoDoItsRounds() {
    RoundId round = round(0);
    staff.signIn(amina);
    own.keep(round, SAFE, HARD);
    calls.somebodyIsOnDuty();
    PersonId maker = staff.signIn(Role.MANAGER);
    assertThat(publishing.publish(call, plans.read(call).orElseThrow().revision()))
        .isInstanceOf(PlanPublishing.Published.Done.class);
    staff.signIn(Role.MANAGER);
    assertThat(rounds.read(round)).isEmpty();
    assertThat(rounds.all()).noneMatch(desk -> desk.round().id().equals(round));
    assertThat(questions.read(call)).isEmpty();
    assertThat(invitations.invite(round, Set.of(leo))).isFalse();
    assertThat(invitations.moveEnd(round, Instant.now().plus(Duration.ofDays(9)))).isFalse();

    staff.signIn(maker);
    assertThat(rounds.read(round).orElseThrow().comments()).hasSize(1);
    assertThat(rounds.changedSince(round)).isEmpty();
  }

  @Test
  void anOwnQuestionIsAnsweredLikeTheOthers() {
    RoundId round = round(0);
    staff.signIn(amina);
    RoundQuestion.Said said = new RoundQuestion.Said("own-1", RoundQuestion.Choice.NO, "None.");
    assertThat(own.say(round, said)).isTrue();
    assertThat(own.say(round, new RoundQuestion.Said("own-2", null, "x"))).isFalse();
    assertThat(own.read(round).orElseThrow().said()).containsEntry("own-1", said);

    staff.signIn(Role.MANAGER);
    assertThat(rounds.read(round).orElseThrow().said())
        .extracting(ReviewRounds.AdvisorSaid::said)
        .containsExactly(said);
  }

  @Test
  void anInvitationIsTakenBackUntilItIsOpened() {
    RoundId round = round(0);
    assertThat(invitations.invite(round, Set.of(leo))).isTrue();
    staff.signIn(amina);
    own.enter(round);

    staff.signIn(Role.MANAGER);
    assertThat(invitations.takeBack(round, amina)).isFalse();
    assertThat(invitations.takeBack(round, leo)).isTrue();
    assertThat(rounds.read(round).orElseThrow().invitations())
        .extracting(Invitation::advisor)
        .containsExactly(amina);
    staff.signIn(leo);
    assertThat(own.all()).isEmpty();
  }

  @Test
  void theEndMovesWhileTheRoundIsNotClosed() {
    RoundId round = round(0);
    Instant later = Instant.now().plus(Duration.ofDays(20));
    assertThat(invitations.moveEnd(round, Instant.now().minusSeconds(1))).isFalse();
    assertThat(invitations.moveEnd(round, later)).isTrue();
    assertThat(rounds.read(round).orElseThrow().round().closes())
        .isCloseTo(later, within(1, ChronoUnit.SECONDS));
    rounds.close(round);
    assertThat(invitations.moveEnd(round, later)).isFalse();
    assertThat(invitations.invite(round, Set.of(leo))).isFalse();
  }

  @Test
  void anAdvisorSeesThePicturesOfTheQuestionsInItsRoundsAlone() throws IOException {
    String picture =
        ((CallPictures.Kept.Stored) pictures.keep(call, RedrawingTest.drawn(653, 331, "png")))
            .name();
    Question asked =
        QuestionParts.withPicture(WholePlans.story(SAFE), picture, WholePlans.words("A town"));
    store(new Questionnaire(List.of(asked)));
    round(0);
    staff.signIn(amina);
    assertThat(pictures.open(picture)).isPresent();
    staff.signIn(leo);
    assertThat(pictures.open(picture)).isEmpty();
  }

  @Test
  void aFacilitatorSeesItsOwnAdvisorsAlone() {
    RoundId round = round(0);
    invitations.invite(round, Set.of(leo));
    staff.signIn(here.named());
    assertThat(rounds.read(round).orElseThrow().invitations())
        .extracting(Invitation::advisor)
        .containsExactly(amina);
  }
}
