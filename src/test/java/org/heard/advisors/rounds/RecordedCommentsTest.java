package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.WordsToAdvisors;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.Messages;
import org.heard.advisors.rounds.OwnRecordings.Kept;
import org.heard.content.Documents;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.sounds.Waves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class RecordedCommentsTest {
  private static final String SAID = "The word stay is hard.";

  @Autowired private OwnRounds own;
  @Autowired private OwnRecordings voices;
  @Autowired private RecordedComments recorded;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Messages messages;
  @Autowired private Leaving leaving;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired @AsOwner private JdbcClient owner;

  private VersionId version = VersionId.random();
  private RoundId round = RoundId.random();
  private PersonId amina = PersonId.random();
  private PersonId leo = PersonId.random();
  private Supporters here;

  @BeforeEach
  void aminaSpeaks() throws IOException {
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    here = youth.organisation();
    amina = youth.active(here);
    leo = youth.active(youth.organisation());
    version = reviewing.draft();
    round = reviewing.round(version, true, 0, amina, leo);
    staff.signIn(amina);
    assertThat(speak(1)).isEqualTo(Kept.DONE);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private Kept speak(double seconds) throws IOException {
    return voices.keep(round, "parks", new ByteArrayInputStream(Waves.wave(seconds)));
  }

  private ReviewComment comment() {
    return rounds.read(round).orElseThrow().comments().getFirst();
  }

  private OwnRounds.OwnComment mine() {
    return requireNonNull(own.read(round).orElseThrow().comments().get("parks"));
  }

  private ReviewComment.Key asManager() {
    staff.signIn(Role.MANAGER);
    return comment().key();
  }

  /** The named adult writes it down; who signs in afterwards is the caller's business. */
  private ReviewComment.Key writtenDown() {
    staff.signIn(here.named());
    ReviewComment.Key key = comment().key();
    assertThat(recorded.writeDown(round, key, SAID)).isTrue();
    return key;
  }

  private int stored(String what) {
    return owner
        .sql("select count(*) from advisors." + what + " where advisor = :advisor")
        .param("advisor", amina.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void aVoiceIsMadeAnewSealedAndPartOfTheComment() {
    assertThat(mine().marks().asks()).isTrue();
    byte[] opened = voices.open(round, "parks").orElseThrow();
    assertThat(new String(opened, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("OggS");
    byte[] sealed =
        owner
            .sql("select sound from advisors.recording where advisor = :advisor")
            .param("advisor", amina.value())
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("OggS", "Opus");
  }

  @Test
  void writingBesideItNeverTakesAVoiceAway() {
    own.keep(round, "parks", Marks.NONE.saying("And this."));
    assertThat(voices.open(round, "parks")).isPresent();
    own.keep(round, "parks", Marks.NONE);
    assertThat(mine().marks().recording()).isNotNull();
  }

  @Test
  void whatIsTakenOutIsGoneAndCanBeBroughtBack() {
    own.keep(round, "parks", Marks.NONE.saying("And this."));
    OwnRecordings.TakenOut taken = voices.takeOut(round, "parks").orElseThrow();
    assertThat(stored("recording")).isZero();
    assertThat(mine().marks()).isEqualTo(Marks.NONE.saying("And this."));

    assertThat(voices.bringBack(taken)).isTrue();
    assertThat(voices.open(round, "parks")).isPresent();
    voices.takeOut(round, "parks");
    own.keep(round, "parks", Marks.NONE);
    assertThat(stored("review_comment")).isZero();
  }

  @Test
  void anotherRecordingReplacesTheFirstAndWhatWasWrittenDownOfIt() throws IOException {
    writtenDown();
    staff.signIn(amina);
    assertThat(speak(0.5)).isEqualTo(Kept.DONE);
    assertThat(stored("recording")).isOne();
    assertThat(stored("written_down")).isZero();
  }

  @Test
  void twoMinutesAreTakenAndNoOtherFile() throws IOException {
    assertThat(speak(122)).isEqualTo(Kept.TOO_LONG);
    assertThat(voices.keep(round, "parks", new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isEqualTo(Kept.UNREADABLE);
    assertThat(voices.keep(round, "nowhere", new ByteArrayInputStream(Waves.wave(0.2))))
        .isEqualTo(Kept.NOT_NOW);
    assertThat(voices.open(round, "parks")).isPresent();
  }

  @Test
  void aRoundCanSwitchRecordingOff() throws IOException {
    staff.signIn(Role.MANAGER);
    Instant now = Instant.now();
    round =
        rounds
            .make(
                version,
                new ReviewRounds.Plan(
                    List.of(),
                    List.of(),
                    now.minus(Duration.ofHours(1)),
                    now.plus(Duration.ofDays(1)),
                    true,
                    0,
                    Set.of(amina),
                    false))
            .orElseThrow();
    staff.signIn(amina);
    assertThat(own.read(round).orElseThrow().round().recording()).isFalse();
    assertThat(speak(0.2)).isEqualTo(Kept.NOT_NOW);
  }

  @Test
  void nobodyHearsItButTheAdultsWhoAnswerAndLook() {
    ReviewComment.Key key = asManager();
    assertThat(recorded.listen(round, key)).isPresent();
    for (PersonId adult : List.of(here.named(), here.second())) {
      staff.signIn(adult);
      assertThat(recorded.listen(round, key)).isPresent();
    }
    staff.signOut();
    staff.signIn(youth.organisation().named());
    assertThat(recorded.listen(round, key)).isEmpty();
    assertThat(recorded.writeDown(round, key, SAID)).isFalse();
    staff.signIn(leo);
    assertThat(voices.open(round, "parks")).isEmpty();
  }

  @Test
  void nobodyAlonePutsWordsIntoTheMouthOfAChild() {
    ReviewComment.Key key = writtenDown();
    assertThat(recorded.agree(round, key, SAID)).isFalse();
    staff.signIn(amina);
    assertThat(mine().written()).isNull();

    staff.signIn(here.second());
    assertThat(recorded.agree(round, key, "Something else")).isFalse();
    assertThat(recorded.agree(round, key, SAID)).isTrue();
    staff.signIn(amina);
    assertThat(mine().written()).isEqualTo(SAID);

    asManager();
    recorded.writeDown(round, key, "Another sentence.");
    staff.signIn(amina);
    assertThat(mine().written()).as("other words wait for another adult again").isNull();
  }

  @Test
  void othersReadTheWordsAfterALookAndNeverLearnOfAVoice() {
    ReviewComment.Key key = writtenDown();
    staff.signIn(here.second());
    recorded.agree(round, key, SAID);
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others()).isEmpty();

    staff.signIn(here.named());
    rounds.look(round, Set.of(key), true);
    staff.signIn(leo);
    assertThat(own.read(round).orElseThrow().others())
        .singleElement()
        .satisfies(other -> {
          assertThat(other.written()).isEqualTo(SAID);
          assertThat(other.marks()).isEqualTo(Marks.NONE);
        });
  }

  @Test
  void wordsThatAChildReadsAreOnTheListOfOtherAdults() {
    ReviewComment.Key key = writtenDown();
    staff.signIn(here.second());
    recorded.agree(round, key, SAID);
    staff.signOut();
    PersonId safeguarding = staff.hire(Role.SAFEGUARDING);
    for (PersonId reader : List.of(here.named(), here.second(), safeguarding)) {
      staff.signIn(reader);
      assertThat(messages.everywhere())
          .filteredOn(word -> word.to().equals(Optional.of(amina)))
          .extracting(WordsToAdvisors.Word::words)
          .containsExactly(SAID);
    }
  }

  @Test
  void aVoiceIsAnsweredLikeAnyComment() throws IOException {
    ReviewComment.Key key = asManager();
    assertThat(rounds.close(round)).isEqualTo(new ReviewRounds.Closed.Waiting(1));
    rounds.reply(round, Set.of(key), new CommentReply(CommentReply.Kind.CHANGED, "We say are."));
    staff.signIn(amina);
    assertThat(speak(0.5)).isEqualTo(Kept.NOT_NOW);
    assertThat(voices.takeOut(round, "parks")).isEmpty();
  }

  @Test
  void whoLeavesTakesTheVoiceAlongAlsoWhereItsWordsStay() {
    ReviewComment.Key key = writtenDown();
    staff.signIn(here.second());
    recorded.agree(round, key, SAID);
    staff.signIn(amina);
    leaving.stepBack(CommentsAfter.AS_AN_ADVISOR);

    asManager();
    assertThat(recorded.listen(round, key)).isEmpty();
    assertThat(requireNonNull(comment().written()).words()).isEqualTo(SAID);
  }

  @Test
  void whoWantsAllGoneLeavesNothing() {
    writtenDown();
    staff.signIn(amina);
    leaving.stepBack(CommentsAfter.GONE);
    assertThat(stored("recording")).isZero();
    assertThat(stored("written_down")).isZero();
  }
}
