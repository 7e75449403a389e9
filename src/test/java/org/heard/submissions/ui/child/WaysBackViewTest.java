package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.ReceiptNews.News;
import org.heard.submissions.ReceiptNews.Why;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stopping, coming back with a code, and changing what was sent, on the child's screens. */
@HeardTest
class WaysBackViewTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;
  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private Consultations consultations;

  private Consultation call;

  @BeforeEach
  void open() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
  }

  @Test
  void whoStopsGetsACodeThatLeadsBackInThreeSteps() {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.press("I have read it");
    ChildScreen.press("Skip");
    ChildScreen.press("Stop");
    ChildScreen.press("Get a code");
    assertThat(ChildScreen.text()).contains("It stays your code after you send.");
    List<String> groups =
        ChildScreen.text().lines().map(String::strip).filter(l -> l.matches("[0-9]{4}")).toList();
    assertThat(groups).hasSize(4);

    UI.getCurrent().navigate("code");
    ChildScreen.typeAndEnter(String.join(" ", groups));
    assertThat(ChildScreen.text()).doesNotContain("This code does not fit");
  }

  @Test
  void withHighRiskWordsAreKeptOnceThereIsACodeAndThePageSaysSo() {
    call = calls.with(new ConsentProfile.AssentOnly(), true);
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.press("I have read it");
    ChildScreen.press("Skip");
    ChildScreen.press("Stop");
    assertThat(ChildScreen.text()).contains("Your words are only on this page.");
    ChildScreen.press("Get a code");
    assertThat(ChildScreen.text())
        .contains("Your code leads back to them.")
        .doesNotContain("Your words are only on this page.");
    ChildScreen.press("Go on");
    assertThat(ChildScreen.text()).doesNotContain("Nothing is kept until you send.");
    ChildScreen.choose("yes");
    assertThat(ChildScreen.text()).contains("Saved.");
    ChildScreen.press("Stop");
    assertThat(ChildScreen.text()).contains("Your code leads back to them.");
  }

  @Test
  void aCallThatKeepsNothingSaysSoBeforeAndOffersAFileOnly() {
    call = calls.publish(calls.invented(ConsultationId.random()).keeping(DraftKeeping.NEVER));
    UI.getCurrent().navigate("c/" + call.slug());
    assertThat(ChildScreen.text())
        .contains("Nothing is kept before you send", "in a file of your own")
        .doesNotContain("This call is extra careful", "and come back");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.press("I have read it");
    ChildScreen.press("Skip");
    assertThat(ChildScreen.text()).contains("Nothing is kept until you send.");
    ChildScreen.press("Stop");
    assertThat(ChildScreen.text())
        .contains("Your words are only on this page.", "Save a file")
        .doesNotContain("Get a code");
  }

  @Test
  void aCallThatKeepsWithACodeSaysSoBefore() {
    call = calls.publish(calls.invented(ConsultationId.random()).keeping(DraftKeeping.WITH_CODE));
    UI.getCurrent().navigate("c/" + call.slug());
    assertThat(ChildScreen.text())
        .contains("Nothing is kept before you send or ask for a code", "Without a code, your words")
        .doesNotContain("and come back");
  }

  @Test
  void whoStopsCanTakeAFileAlong() {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.press("I have read it");
    ChildScreen.press("Skip");
    ChildScreen.press("Stop");
    ChildScreen.press("Save a file");
    assertThat(ChildScreen.text()).contains("Download my file", "Now you can delete your words");
  }

  @Test
  void sentAnswersShowWhatCanBeDoneWithThem() {
    ReceiptCode code = sent();
    UI.getCurrent().navigate("code");
    ChildScreen.typeAndEnter(code.digits());
    assertThat(ChildScreen.text())
        .contains(
            "What happened with your answers",
            "The team has not read them yet.",
            "Change my answers",
            "Download my answers");
  }

  @Test
  void theCheckPageOfChangesSaysThatNothingChangedYet() {
    ReceiptCode code = sent();
    DraftToken change = comingBack.change(code).orElseThrow();
    DraftVisit.current().cameWith(change);
    DraftVisit.current()
        .open(
            call.id(),
            new DraftVisit.Form(
                change,
                FillingIn.resumed(
                    call,
                    questionnaire(),
                    ((Answering.Kept.Unfinished) answering.find(change, call.id())).draft())));
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    assertThat(ChildScreen.text())
        .contains("You sent these answers before. They change only when you press Send.");
    ChildScreen.tick("assent-take-part");
    ChildScreen.tick("assent-read");
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains(code.digits().substring(0, 4));
  }

  @Test
  void whatWasHiddenIsSaidBesideTheAnswerWithItsReason() {
    NewsWords news =
        new NewsWords(
            List.of(
                new News.Read(),
                new News.PartsHidden("story", Set.of(Why.NAME)),
                new News.LeftOut("siblings", Why.OTHER)),
            UI.getCurrent()::getTranslation);
    var story = Markup.element("div", "");
    news.beside("story", story);
    assertThat(story.getElement().getTextRecursively())
        .isEqualTo("The team hid some words from others. They tell your name.");
    assertThat(news.inAll()).containsExactly("The team read your answers. They count now.");
  }

  private Questionnaire questionnaire() {
    return consultations.questionnaire(call.id(), call.version());
  }

  private ReceiptCode sent() {
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("safe", Answer.Picked.one("yes"), "siblings", new Answer.Amount(2)),
            Draft.CHECK);
    return ((SendResult.Sent) answering.send(DraftToken.fresh(), draft, new Assent(true, false)))
        .receipt();
  }
}
