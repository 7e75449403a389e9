package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.Messages;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.content.Documents;
import org.heard.content.Lack;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody tries in a round who means no good, or is only fast (docs/decisions/0169). */
@HeardTest
class RoundsUnderAttackTest {
  private static final Marks FIRST = Marks.NONE.saying("Which parks?");
  private static final Marks LATER = Marks.NONE.saying("Words that nobody read yet.");

  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Messages messages;
  @Autowired private Leaving leaving;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired @AsOwner private JdbcClient owner;

  private Reviewing reviewing;
  private VersionId version;
  private Supporters here;
  private PersonId amina;
  private RoundId round;

  @BeforeEach
  void aRoundThatNeedsASignOff() {
    here = youth.organisation();
    amina = youth.active(here);
    reviewing = new Reviewing(staff, documents, versions, rounds);
    version = reviewing.draft();
    round = reviewing.round(version, true, 1, amina);
    staff.signIn(amina);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private ReviewComment.Key read(Marks marks) {
    return new ReviewComment.Key(amina, "parks", marks);
  }

  @Test
  void wordsThatChangedAfterTheLookAreNeitherShownNorAnswered() {
    own.keep(round, "parks", FIRST);
    own.keep(round, "parks", LATER);
    staff.signIn(here.named());
    assertThat(rounds.look(round, Set.of(read(FIRST)), true)).isZero();
    assertThat(rounds.look(round, Set.of(read(LATER)), true)).isEqualTo(1);
    staff.signIn(Role.MANAGER);
    assertThat(rounds.reply(round, Set.of(read(FIRST)), kept("Parks of the town."))).isZero();
  }

  private static CommentReply kept(String reason) {
    return new CommentReply(CommentReply.Kind.KEPT, reason);
  }

  @Test
  void everyAnswerIsSeenByOtherAdultsAlsoAfterAnotherOneAndAfterLeaving() {
    own.keep(round, "parks", FIRST);
    staff.signIn(Role.MANAGER);
    rounds.reply(round, Set.of(read(FIRST)), kept("Meet me alone."));
    rounds.reply(round, Set.of(read(FIRST)), kept("Parks of the town."));
    staff.signIn(amina);
    leaving.stepBack(CommentsAfter.GONE);

    for (PersonId adult : List.of(here.second(), hired(Role.SAFEGUARDING), hired(Role.MANAGER))) {
      staff.signIn(adult);
      assertThat(messages.everywhere())
          .filteredOn(word -> word.to().filter(amina::equals).isPresent())
          .extracting(Word::words)
          .containsExactlyInAnyOrder("Meet me alone.", "Parks of the town.");
    }
    staff.signIn(youth().named());
    assertThat(messages.everywhere()).isEmpty();
  }

  private PersonId hired(Role role) {
    staff.signOut();
    return staff.hire(role);
  }

  private Supporters youth() {
    staff.signOut();
    return youth.organisation();
  }

  @Test
  void aRoundDoesNotCloseOverACommentThatIsBeingKept() {
    PersonId manager = hired(Role.MANAGER);
    staff.signIn(amina);
    CompletableFuture<ReviewRounds.Closed> closing =
        requireNonNull(
            new TransactionTemplate(transactions)
                .execute(status -> {
                  own.keep(round, "parks", FIRST);
                  CompletableFuture<ReviewRounds.Closed> started = closing(manager);
                  await().until(() -> started.isDone() || somebodyWaits());
                  return started;
                }));
    assertThat(closing.join()).isEqualTo(new ReviewRounds.Closed.Waiting(1));
  }

  private CompletableFuture<ReviewRounds.Closed> closing(PersonId manager) {
    return CompletableFuture.supplyAsync(() -> {
      staff.signIn(manager);
      try {
        return rounds.close(round);
      } finally {
        staff.signOut();
      }
    });
  }

  private boolean somebodyWaits() {
    return owner
        .sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update advisors.agreement set taken_back = current_date where kind = 'GUARDIAN' and",
        "update advisors.agreement set until = current_date - 1, given = current_date - 9"
            + " where kind = 'ASSENT' and",
        "update advisors.advisor set adult_from = date_trunc('month', current_date) where",
        "update advisors.advisor set mandate_until = current_date - 1 where"
      })
  void whoMayNotTakePartAnyMoreSaysNothingFromThatMomentOn(String change) {
    assertThat(own.keep(round, "parks", FIRST)).isTrue();
    owner.sql(change + " person = ?").param(amina.value()).update();
    assertThat(own.all()).isEmpty();
    assertThat(own.read(round)).isEmpty();
    assertThat(own.keep(round, "parks", LATER)).isFalse();
    assertThat(own.say(round, new RoundQuestion.Said(RoundQuestion.CLEAR, null, "Yes"))).isFalse();
    assertThat(own.finish(round, true, true)).isFalse();
    assertThat(own.signOff(round, SignOff.YES, true)).isFalse();
  }

  @Test
  void anotherRoundAsksForNoFewerSignOffs() {
    reviewing.round(version, true, 0);
    assertThat(versions.lacks(version)).containsExactly(new Lack.SignOff(0, 1));
  }

  @Test
  void whoTakesEverythingAlongTakesItsSignOffToo() {
    own.signOff(round, SignOff.YES, true);
    leaving.stepBack(CommentsAfter.GONE);
    staff.signIn(Role.MANAGER);
    assertThat(versions.lacks(version)).containsExactly(new Lack.SignOff(0, 1));
  }

  @Test
  void onlyWordsOfThePassageAreTappedAndNoSignTurnsAText() {
    Spot made = new Spot(0, 0, "Anything that somebody makes up");
    assertThat(own.keep(round, "parks", Marks.NONE.with(made, true))).isFalse();
    own.keep(round, "parks", Marks.NONE.saying("a\u202Eb\u0000c\uD800d"));
    assertThat(requireNonNull(own.read(round).orElseThrow().comments().get("parks")).marks())
        .isEqualTo(Marks.NONE.saying("abcd"));
  }
}
