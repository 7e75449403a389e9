package org.heard.advisors.ui.advise;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRecordings;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.Reaction;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.Reviewing;
import org.heard.advisors.rounds.RoundId;
import org.heard.content.Documents;
import org.heard.content.Versions;
import org.heard.shared.PersonId;
import org.heard.shared.sounds.Waves;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@HeardTest
class RoundViewTest extends SpringBrowserlessTest {
  @Autowired private OwnRounds own;
  @Autowired private OwnRecordings voices;
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

  private static RecordingPart recorder() {
    return (RecordingPart)
        ChildScreen.one(part -> part.getTag().equals("heard-voice")).getComponent().orElseThrow();
  }

  /** What the browser does with a finished recording; gives what it is told. */
  private ObjectNode speak(double seconds) throws IOException {
    ObjectNode answer = JacksonUtils.createObjectNode();
    recorder()
        .took(voices.keep(round, ".title", new ByteArrayInputStream(Waves.wave(seconds))), answer);
    return answer;
  }

  @Test
  void aCommentIsSaidAloudDeletedAndBroughtBack() throws IOException {
    open();
    ChildScreen.press("Say what you think");
    assertThat(ChildScreen.text())
        .contains("Other children never hear your voice.", "You can speak for up to 2 minutes.");
    assertThat(speak(0.2).path("kept").asBoolean()).isTrue();
    assertThat(kept(".title").recording()).isNotNull();
    assertThat(ChildScreen.text()).contains("1 of 7 parts done");

    ChildScreen.happens(recorder().getElement(), "heard-taken-out");
    assertThat(own.read(round).orElseThrow().comments()).isEmpty();
    ChildScreen.press("Bring it back");
    assertThat(kept(".title").recording()).isNotNull();
    assertThat(recorder().getElement().hasAttribute("kept")).isTrue();
  }

  @Test
  void whatCannotBeTakenIsSaidAndWritingGoesOn() throws IOException {
    open();
    ChildScreen.press("Say what you think");
    assertThat(speak(122).path("words").asString()).contains("2 minutes");
    ChildScreen.press("Clear");
    assertThat(kept(".title").reactions()).containsExactly(Reaction.CLEAR);
  }

  @Test
  void aRoundWithoutRecordingsAsksForNone() {
    staff.signIn(Role.MANAGER);
    Reviewing reviewing = new Reviewing(staff, documents, versions, rounds);
    ReviewRounds.Plan with = Reviewing.plan(true, 0, amina);
    round =
        rounds
            .make(
                reviewing.draft(),
                new ReviewRounds.Plan(
                    with.questions(),
                    with.own(),
                    with.opens(),
                    with.closes(),
                    true,
                    0,
                    with.advisors(),
                    false))
            .orElseThrow();
    staff.signIn(amina);
    open();
    ChildScreen.press("Say what you think");
    assertThat(ChildScreen.all(part -> part.getTag().equals("heard-voice"))).isEmpty();
  }

  @Test
  void savedIsSaidByEachPartForItselfAndTheBrowserHoldsWhatDidNotArrive() {
    open();
    assertThat(ChildScreen.all(part -> part.hasAttribute("data-unsaved-name")))
        .as("seven parts and two questions")
        .hasSize(9)
        .allMatch(part -> part.hasAttribute("data-keeps"))
        .extracting(part -> part.getAttribute("data-unsaved"))
        .as("one key for the session")
        .containsOnly(
            ChildScreen.all(part -> part.hasAttribute("data-unsaved"))
                .getFirst()
                .getAttribute("data-unsaved"));
    assertThat(ChildScreen.all(line -> line.hasAttribute("data-saving"))).hasSize(9);
  }

  /** Boxes of parts and of questions. */
  private static List<Element> boxes() {
    return ChildScreen.all(
        box -> box.getTag().equals("textarea") && box.hasAttribute("aria-labelledby"));
  }

  @Test
  void aPartOpensWhenTheBrowserHoldsWordsForIt() {
    open();
    assertThat(boxes()).hasSize(2);
    ChildScreen.happens(
        ChildScreen.all(part -> part.hasAttribute("data-unsaved-name")).getFirst(),
        "heard-unsaved");
    assertThat(boxes()).hasSize(3);
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
