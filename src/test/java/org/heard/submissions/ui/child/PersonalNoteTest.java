package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class PersonalNoteTest extends SpringBrowserlessTest {
  private static final String OFFER = "This may tell who you are";
  private static final String SAID = "My name is Zuri  and I like maps";

  @Autowired private Calls calls;
  @Autowired private Answering answering;

  private Consultation call;

  @BeforeEach
  void aStoryIsAskedFor() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.readTheNotice();
    while (!ChildScreen.heading().equals("safe?")) {
      ChildScreen.press("Next");
    }
    ChildScreen.choose("no");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("story?");
  }

  private void tell(String words) {
    ChildScreen.type(words);
    ChildScreen.press("Next");
  }

  @Test
  void aNameIsNoticedOnTheServerAndSaidBack() {
    tell(SAID);
    assertThat(ChildScreen.heading()).isEqualTo("story?");
    assertThat(ChildScreen.text()).contains(OFFER, "a name", "Zuri", "Take it out", "Leave it in");
  }

  @Test
  void theNextPressGoesOnInAnyCaseAndEveryWordIsKept() {
    tell(SAID);
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
    assertThat(story()).isEqualTo(SAID);
  }

  @Test
  void leavingItInGoesOnAndKeepsEveryWord() {
    tell(SAID);
    ChildScreen.press("Leave it in");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
    assertThat(story()).isEqualTo(SAID);
  }

  @Test
  void theSameWordsAreNeverSpokenOfTwice() {
    tell(SAID);
    ChildScreen.press("Leave it in");
    ChildScreen.press("Back");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
    ChildScreen.press("Back");
    tell(SAID + " and trees");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
  }

  @Test
  void takenOutWordsAreGoneFromTheFieldAndFromTheStore() {
    tell(SAID);
    ChildScreen.press("Take it out");
    assertThat(ChildScreen.heading()).isEqualTo("story?");
    assertThat(ChildScreen.text()).contains("It is taken out").doesNotContain("Zuri");
    assertThat(ChildScreen.box().getProperty("value"))
        .isEqualTo("My name is [name]  and I like maps");
    assertThat(story()).isEqualTo("My name is [name]  and I like maps");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
  }

  @Test
  void whatWasTakenOutCanBePutBack() {
    tell(SAID);
    ChildScreen.press("Take it out");
    ChildScreen.press("Put it back");
    assertThat(story()).isEqualTo(SAID);
    assertThat(ChildScreen.box().getProperty("value")).isEqualTo(SAID);
    assertThat(ChildScreen.text()).contains(OFFER);
  }

  @Test
  void writingOnTakesTheOfferAwaySoThatNothingNewIsLost() {
    tell(SAID);
    ChildScreen.press("Take it out");
    ChildScreen.type("I like maps and trees");
    assertThat(ChildScreen.text()).doesNotContain("Put it back");
    assertThat(story()).isEqualTo("I like maps and trees");
  }

  @Test
  void anotherDetailIsSpokenOfOnce() {
    tell(SAID);
    ChildScreen.press("Leave it in");
    ChildScreen.press("Back");
    tell(SAID + ". Mail zuri@example.com");
    assertThat(ChildScreen.heading()).isEqualTo("story?");
    assertThat(ChildScreen.text()).contains("an e-mail address", "zuri@example.com");
  }

  @Test
  void backIsHeldUpOnceAndThenGoesBack() {
    ChildScreen.type(SAID);
    ChildScreen.press("Back");
    assertThat(ChildScreen.text()).contains(OFFER);
    ChildScreen.press("Leave it in");
    assertThat(ChildScreen.heading()).isEqualTo("safe?");
  }

  @Test
  void skipIsNotHeldUp() {
    ChildScreen.type(SAID);
    ChildScreen.press("Skip");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
  }

  @Test
  void stopIsNotHeldUp() {
    ChildScreen.type(SAID);
    ChildScreen.press("Stop");
    assertThat(ChildScreen.heading()).isEqualTo("You stopped. That is fine.");
  }

  @Test
  void ordinaryWordsGoOnAtOnce() {
    tell("My school is far and the road is not safe.");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
  }

  @Test
  void theLineOfSomethingElseIsLookedAtToo() {
    ChildScreen.press("Back");
    ChildScreen.choose("other");
    tell("at home with my uncle Babajide");
    assertThat(ChildScreen.heading()).isEqualTo("safe?");
    ChildScreen.press("Take it out");
    assertThat(filling().answer("safe"))
        .contains(new Answer.Picked(List.of("other"), "at home with my uncle [name]"));
  }

  @Test
  void inEasyWordsTheReasonIsShorter() {
    filling().change("age-band");
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.choose("6-9");
    while (!ChildScreen.heading().equals("story?")) {
      ChildScreen.press("Next");
    }
    tell(SAID);
    assertThat(ChildScreen.text()).contains(OFFER).doesNotContain("others are");
  }

  private FillingIn filling() {
    return DraftVisit.current().form(call.id(), Optional.empty()).orElseThrow().filling();
  }

  private String story() {
    DraftVisit.Form form = DraftVisit.current().form(call.id(), Optional.empty()).orElseThrow();
    return answering.find(form.token(), call.id()) instanceof Kept.Unfinished(var draft)
            && draft.answers().get("story") instanceof Answer.Words(String text)
        ? text
        : "";
  }
}
