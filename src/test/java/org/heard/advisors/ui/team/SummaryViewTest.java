package org.heard.advisors.ui.team;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRecordings;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.RecordedComments;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.Reviewing;
import org.heard.advisors.rounds.RoundId;
import org.heard.advisors.rounds.Spot;
import org.heard.content.Documents;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.sounds.Waves;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class SummaryViewTest extends SpringBrowserlessTest {
  private static final Marks HARD =
      Marks.NONE.with(new Spot(0, 6, "stay"), true).saying("What does stay mean?");

  @Autowired private OwnRounds own;
  @Autowired private OwnRecordings voices;
  @Autowired private RecordedComments recorded;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private Supporters here;
  private PersonId amina = PersonId.random();
  private PersonId leo = PersonId.random();
  private RoundId round = RoundId.random();

  @BeforeEach
  void oneWritesAndOneSpeaks() throws IOException {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    here = youth.organisation();
    amina = youth.active(here);
    leo = youth.active(here);
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    round = reviewing.round(reviewing.draft(), true, 1, amina, leo);
    staff.signIn(amina);
    own.keep(round, "parks", HARD);
    own.finish(round, true, true);
    staff.signIn(leo);
    voices.keep(round, "parks", new ByteArrayInputStream(Waves.wave(0.2)));
    ReviewComment.Key spoken =
        new ReviewComment.Key(
            leo,
            "parks",
            requireNonNull(own.read(round).orElseThrow().comments().get("parks")).marks());
    staff.signIn(Role.MANAGER);
    rounds.reply(
        round,
        Set.of(new ReviewComment.Key(amina, "parks", HARD)),
        new CommentReply(CommentReply.Kind.CHANGED, "We say are now."));
    rounds.reply(
        round, Set.of(spoken), new CommentReply(CommentReply.Kind.KEPT, "All parks are meant."));
    staff.signIn(here.named());
    recorded.writeDown(round, spoken, "Which parks do you mean?");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private ReviewComment.Key spoken() {
    return rounds.read(round).orElseThrow().comments().stream()
        .filter(comment -> comment.advisor().equals(leo))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private void open() {
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/" + round + "/summary");
  }

  private void agree() {
    staff.signIn(here.second());
    assertThat(recorded.agree(round, spoken(), "Which parks do you mean?")).isTrue();
  }

  @Test
  void whatChangedAndWhatNotStandsUnderItsOwnHeading() {
    open();
    String text = ChildScreen.text();
    assertThat(text)
        .contains("What does stay mean?", "Changed: We say are now.", "stay (1)")
        .contains("Kept: All parks are meant.");
    assertThat(text.indexOf("What does stay mean?")).isLessThan(text.indexOf("All parks"));
  }

  @Test
  void advisorsAreCalledAsTheyChose() {
    open();
    assertThat(ChildScreen.text())
        .contains("Kite " + amina.toString().substring(0, 8), "an advisor")
        .doesNotContain("Kite " + leo.toString().substring(0, 8));
  }

  @Test
  void aVoiceIsInTheSummaryAsTheWordsThatTwoAdultsHeardAndNothingElse() {
    open();
    assertThat(ChildScreen.text())
        .contains("A spoken comment that is not written down")
        .doesNotContain("Which parks do you mean?");
    assertThat(ChildScreen.all(element -> element.getTag().equals("audio"))).isEmpty();

    agree();
    open();
    assertThat(ChildScreen.text()).contains("Spoken, written down by us: Which parks do you mean?");
  }

  @Test
  void theWordFileHoldsTheSameWordsAsComments() throws IOException {
    agree();
    open();
    Told told =
        new Told(
            rounds.read(round).orElseThrow(),
            UI.getCurrent().getChildren().findAny().orElseThrow());
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(told.document(name -> Optional.empty())))) {
      assertThat(word.getDocComments().getComments())
          .extracting(XWPFComment::getText)
          .anyMatch(text -> text.contains("Spoken, written down by us: Which parks do you mean?"))
          .anyMatch(text -> text.contains("What does stay mean?"));
      assertThat(word.getAllPictures()).isEmpty();
    }
  }

  @Test
  void aFacilitatorHasNoSummary() {
    staff.signIn(here.named());
    UI.getCurrent().navigate("team/rounds/" + round + "/summary");
    assertThat(ChildScreen.text()).doesNotContain("What does stay mean?");
  }
}
