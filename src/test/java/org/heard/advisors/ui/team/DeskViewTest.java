package org.heard.advisors.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRecordings;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.Reviewing;
import org.heard.advisors.rounds.RoundId;
import org.heard.advisors.rounds.Spot;
import org.heard.content.Documents;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.sounds.Waves;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class DeskViewTest extends SpringBrowserlessTest {
  @Autowired private OwnRounds own;
  @Autowired private OwnRecordings voices;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private PersonId amina = PersonId.random();
  private PersonId facilitator = PersonId.random();
  private PersonId stranger = PersonId.random();
  private VersionId version = VersionId.random();
  private RoundId round = RoundId.random();

  @BeforeEach
  void aRoundWithAComment() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    Supporters here = youth.organisation();
    facilitator = here.named();
    stranger = youth.organisation().named();
    amina = youth.active(here);
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    version = reviewing.draft();
    round = reviewing.round(version, true, 1, amina);
    staff.signIn(amina);
    own.keep(
        round,
        "parks",
        Marks.NONE.with(new Spot(0, 6, "stay"), true).saying("What does stay mean?"));
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private void open() {
    UI.getCurrent().navigate("team/rounds/" + round);
  }

  private static void typeReason(String words) {
    ChildScreen.typeInto(
        ChildScreen.one(box ->
            box.getTag().equals("textarea")
                && box.getAttribute("id") != null
                && box.getAttribute("id").startsWith("reply-")),
        words);
  }

  @Test
  void aManagerAnswersAndCloses() {
    open();
    assertThat(ChildScreen.text())
        .contains("Your park", "What does stay mean?", "stay (1)", "Hard: 1", "Kite")
        .doesNotContain("Missing:", "Loved:");
    assertThat(ChildScreen.all(mark -> mark.getTag().equals("mark")))
        .singleElement()
        .satisfies(mark -> {
          assertThat(mark.getTextRecursively()).isEqualTo("stay");
          assertThat(mark.getAttribute("data-by")).isEqualTo("1");
        });
    ChildScreen.press("Close the round");
    assertThat(ChildScreen.text()).contains("1 comment still waits for an answer.");
    ChildScreen.press("Answer the ticked ones");
    assertThat(ChildScreen.text()).contains("Every answer has a reason");
    typeReason("We say are now.");
    ChildScreen.press("Answer the ticked ones");
    assertThat(ChildScreen.text()).contains("1 comment is answered.", "Changed", "We say are now.");
    ChildScreen.press("Close the round");
    assertThat(rounds.read(round).orElseThrow().round().closed()).isTrue();
  }

  @Test
  void aFacilitatorLooksAndDoesNotAnswer() {
    staff.signIn(facilitator);
    open();
    assertThat(ChildScreen.text())
        .contains("What does stay mean?")
        .doesNotContain("Answer the ticked ones", "Close the round");
    ChildScreen.press("Show to other advisors");
    assertThat(ChildScreen.text()).contains("Hide from other advisors");
  }

  @Test
  void whatWasSaidAloudIsWrittenDownByOneAdultAndHeardByAnother() throws IOException {
    staff.signIn(amina);
    voices.keep(round, ".title", new ByteArrayInputStream(Waves.wave(0.2)));
    staff.signIn(facilitator);
    open();
    assertThat(ChildScreen.all(sound -> sound.getTag().equals("audio"))).hasSize(1);
    ChildScreen.typeInto(
        ChildScreen.one(
            box -> box.getAttribute("id") != null && box.getAttribute("id").startsWith("voice-")),
        "A nice title.");
    ChildScreen.press("Keep what was said");
    assertThat(ChildScreen.text())
        .contains("A nice title.", "It waits for another adult who hears the same.")
        .doesNotContain("I heard the same");
    staff.signIn(Role.MANAGER);
    open();
    ChildScreen.press("I heard the same");
    assertThat(ChildScreen.text()).contains("Another adult heard the same.");
  }

  @Test
  void aFacilitatorFromElsewhereFindsNoRound() {
    staff.signIn(stranger);
    open();
    assertThat(ChildScreen.text()).doesNotContain("What does stay mean?");
    UI.getCurrent().navigate("team/rounds");
    assertThat(ChildScreen.text()).doesNotContain("Your park");
  }

  @Test
  void theListLeadsToRoundsAndToDraftsForOthers() {
    UI.getCurrent().navigate("team/rounds");
    assertThat(ChildScreen.text())
        .contains("1 comments", "Make a round about", "\u2068Your park\u2069 (\u2068English\u2069");
    assertThat(hrefs("team/rounds/" + round)).isEqualTo(1);
    assertThat(hrefs("team/rounds/new/" + version)).isEqualTo(1);
  }

  private static long hrefs(String address) {
    return ChildScreen.all(link -> address.equals(link.getAttribute("href"))).size();
  }

  @Test
  void aRoundIsMadeForThoseWhoAreTicked() {
    UI.getCurrent().navigate("team/rounds/new/" + version);
    assertThat(ChildScreen.text()).contains("exactly as it is now");
    ChildScreen.press("Make the round");
    assertThat(rounds.of(version)).hasSize(2);
    assertThat(rounds.of(version).getFirst().invitations()).isNotEmpty();
  }

  @Test
  void twoManagersLetATextOut() {
    open();
    ChildScreen.typeInto(
        ChildScreen.one(box -> "unsigned-reason".equals(box.getAttribute("id"))), "Holidays.");
    ChildScreen.press("Propose");
    assertThat(ChildScreen.text()).contains("Somebody else has to agree.");
    staff.signIn(Role.MANAGER);
    open();
    ChildScreen.press("Agree that it goes out");
    assertThat(ChildScreen.text()).contains("This may go out as it is now.");
    assertThat(versions.lacks(version)).isEmpty();
  }

  @Test
  void nothingIsProposedWithoutAReason() {
    open();
    ChildScreen.press("Propose");
    assertThat(ChildScreen.text())
        .contains("Please write something first.")
        .doesNotContain("Somebody else has to agree.");
    ChildScreen.typeInto(
        ChildScreen.one(box -> "unsigned-reason".equals(box.getAttribute("id"))),
        "x".repeat(2_001));
    ChildScreen.press("Propose");
    assertThat(ChildScreen.text())
        .contains("This is too long: 2,001 characters. It can be 2,000.")
        .doesNotContain("Somebody else has to agree.");
  }
}
