package org.heard.advisors.ui.advise;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.Reaction;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.Reviewing;
import org.heard.advisors.rounds.RoundId;
import org.heard.content.Documents;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class RoundViewTest extends SpringBrowserlessTest {
  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private PersonId amina = PersonId.random();
  private PersonId stranger = PersonId.random();
  private RoundId round = RoundId.random();

  @BeforeEach
  void aRound() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    Supporters here = youth.organisation();
    amina = youth.active(here);
    stranger = youth.active(here);
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    round = reviewing.round(reviewing.draft(), true, 0, amina);
    staff.signIn(amina);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private void open() {
    UI.getCurrent().navigate("advise/rounds/" + round);
  }

  private Marks kept(String passage) {
    return requireNonNull(own.read(round).orElseThrow().comments().get(passage)).marks();
  }

  @Test
  void theFirstPageLeadsToTheRound() {
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text()).contains("Texts for you", "Your park", "0 of 7 parts done");
    assertThat(
            ChildScreen.all(link -> ("/advise/rounds/" + round).equals(link.getAttribute("href"))))
        .hasSize(1);
  }

  @Test
  void aTapIsKeptAtOnceAndTakenBackByAnother() {
    open();
    assertThat(ChildScreen.heading()).isEqualTo("Your park");
    ChildScreen.press("Say what you think");
    ChildScreen.press("Clear");
    assertThat(kept(".title").reactions()).containsExactly(Reaction.CLEAR);
    assertThat(ChildScreen.text()).contains("Saved", "1 of 7 parts done");

    ChildScreen.press("park");
    assertThat(kept(".title").hardWords())
        .singleElement()
        .satisfies(spot -> assertThat(spot.words()).isEqualTo("park"));
    ChildScreen.press("park");
    ChildScreen.press("Clear");
    assertThat(own.read(round).orElseThrow().comments()).isEmpty();
  }

  @Test
  void aTapOnOneDeviceKeepsWhatWasWrittenOnAnother() {
    open();
    own.keep(round, ".title", Marks.NONE.saying("Written on the phone."));
    ChildScreen.press("Say what you think");
    ChildScreen.press("Clear");
    assertThat(kept(".title").words()).isEqualTo("Written on the phone.");
    assertThat(kept(".title").reactions()).containsExactly(Reaction.CLEAR);
  }

  @Test
  void beingFinishedLeadsToSigningOff() {
    open();
    assertThat(ChildScreen.text()).doesNotContain("Yes, this can go out");
    ChildScreen.press("I am finished");
    assertThat(own.read(round).orElseThrow().me().finished()).isTrue();
    ChildScreen.press("Yes, this can go out");
    assertThat(ChildScreen.text()).contains("You said: yes, this can go out.");
  }

  @Test
  void anAdvisorReadsWhatBecameOfItsComment() {
    own.keep(round, "parks", Marks.NONE.saying("Which parks?"));
    staff.signIn(Role.MANAGER);
    rounds.reply(
        round,
        Set.of(new ReviewComment.Key(amina, "parks", Marks.NONE.saying("Which parks?"))),
        new CommentReply(CommentReply.Kind.KEPT, "It is about all parks."));
    staff.signIn(amina);
    open();
    assertThat(ChildScreen.text())
        .contains(
            "What we did with your ideas",
            "Which parks?",
            "We kept it. Here is why.",
            "It is about all parks.");
  }

  @Test
  void aRoundOfOthersIsNotThere() {
    staff.signIn(stranger);
    open();
    assertThat(ChildScreen.text()).doesNotContain("Your park");
    UI.getCurrent().navigate("advise/rounds/none");
    assertThat(ChildScreen.text()).doesNotContain("Your park");
  }

  @Test
  void thePageSpeaksArabicAroundAnEnglishText() {
    UI.getCurrent().navigate("advise/rounds/" + round, QueryParameters.of("lang", "ar"));
    assertThat(ChildScreen.text()).contains("قل رأيك", "Parks stay open for all children.");
  }
}
