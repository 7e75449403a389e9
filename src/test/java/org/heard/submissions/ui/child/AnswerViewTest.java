package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AnswerViewTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;
  @Autowired private Answering answering;
  @Autowired private Deadlines deadlines;
  @Autowired private Staff staff;

  private Consultation call;

  @BeforeEach
  void aCallIsOpen() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
  }

  private void go() {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.readTheNotice();
  }

  private void goTo(String heading) {
    go();
    while (!ChildScreen.heading().equals(heading)) {
      ChildScreen.press("Next");
    }
  }

  @Test
  void theFirstQuestionAsksTheAgeAndSaysWhy() {
    go();
    assertThat(ChildScreen.heading()).isEqualTo("How old are you?");
    assertThat(ChildScreen.text())
        .contains("10 to 12 years", "Why do we ask?")
        .doesNotContain("\nBack\n");
  }

  @Test
  void anAnswerIsKeptAtOnceAndBackShowsItAgain() {
    go();
    ChildScreen.choose("10-12");
    assertThat(ChildScreen.text()).contains("Saved. You can stop and come back.");
    assertThat(kept()).isEqualTo(List.of("age-band"));
    ChildScreen.press("Next");
    ChildScreen.press("Back");
    assertThat(
            ChildScreen.one(box -> "10-12".equals(box.getAttribute("value")))
                .getProperty("checked", false))
        .isTrue();
  }

  @Test
  void wordsThatHaveNotArrivedMayWaitInThePageButNotWithHighRisk() {
    goTo("siblings?");
    assertThat(ChildScreen.all(field -> field.hasAttribute("data-unsaved"))).hasSize(1);

    call = calls.with(new ConsentProfile.AssentOnly(), true);
    goTo("siblings?");
    assertThat(ChildScreen.all(field -> field.hasAttribute("data-unsaved"))).isEmpty();
  }

  @Test
  void aQuestionComesOnlyAfterTheAnswerItHangsOn() {
    goTo("safe?");
    ChildScreen.choose("no");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("story?");
    ChildScreen.press("Back");
    ChildScreen.choose("yes");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
  }

  @Test
  void wordsThatAreNoNumberStayAndAreTalkedAbout() {
    goTo("siblings?");
    ChildScreen.type("many");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
    assertThat(ChildScreen.text()).contains("Please look at this again", "does not fit here yet");
    assertThat(ChildScreen.box().getAttribute("aria-invalid")).isEqualTo("true");
    ChildScreen.type("99");
    ChildScreen.press("Next");
    assertThat(ChildScreen.text()).contains("Please write a number from 0 to 30.");
    ChildScreen.type("٣");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isNotEqualTo("siblings?");
  }

  @Test
  void aTextOfAHundredThousandCharactersIsKeptAndCounted() {
    goTo("safe?");
    ChildScreen.choose("no");
    ChildScreen.press("Next");
    ChildScreen.type("é".repeat(100_000));
    ChildScreen.press("Next");
    assertThat(ChildScreen.text())
        .contains("Your text has 100,000 characters. We can take 10,000.");
    assertThat(((Answer.Words) filling().answer("story").orElseThrow()).text()).hasSize(100_000);
  }

  @Test
  void anotherLanguageLosesNoAnswer() {
    go();
    ChildScreen.choose("13-15");
    ChildScreen.press("Next");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer", QueryParameters.of("lang", "ar"));
    assertThat(ChildScreen.text()).contains("السؤال ٢ من");
    assertThat(filling().answer("age-band")).contains(Answer.Picked.one("13-15"));
  }

  @Test
  void theCodeIsThereInAnotherLanguageTooAndForTheNextPageOnly() {
    goTo("Check my answers");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
    String first = code();
    inAnotherLanguage("ru");
    assertThat(ChildScreen.heading()).isEqualTo("Твои ответы дошли. Спасибо.");
    assertThat(ChildScreen.text()).contains(first);
    ChildScreen.press("Код у меня записан");
    inAnotherLanguage("zh");
    assertThat(ChildScreen.heading()).isEqualTo("密码一样吗？");
    assertThat(ChildScreen.text()).contains(first);
    UI.getCurrent().navigate("");
    go();
    assertThat(ChildScreen.text()).doesNotContain(first);
  }

  @Test
  void aRestStaysARestInAnotherLanguageAndTicksStayTicked() {
    go();
    ChildScreen.press("Stop");
    inAnotherLanguage("es");
    inAnotherLanguage("en");
    assertThat(ChildScreen.heading()).isEqualTo("You stopped. That is fine.");
    ChildScreen.press("Go on");
    goTo("Check my answers");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    inAnotherLanguage("fr");
    inAnotherLanguage("en");
    ChildScreen.press("Send");
    assertThat(ChildScreen.heading()).isEqualTo("Your answers have arrived. Thank you.");
  }

  private void inAnotherLanguage(String tag) {
    ChildScreen.chooseLanguage(tag);
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("c/" + call.slug() + "/answer", QueryParameters.of("lang", tag));
  }

  @Test
  void nothingIsSentWithoutTheTickAndEverythingWithIt() {
    goTo("Check my answers");
    assertThat(ChildScreen.text())
        .contains("You skipped this. That is fine.", "Nothing is sent yet.");
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains("Please tick what we need to send your answers.");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
    assertThat(ChildScreen.heading()).isEqualTo("Your answers have arrived. Thank you.");
    String first = code();
    assertThat(ReceiptCode.read(first)).isPresent();
    ChildScreen.press("I have written it down");
    assertThat(code()).isEqualTo(first);
    assertThat(ChildScreen.text()).contains("What happens now");
  }

  @Test
  void everyPieceStartsEmptyAndRefusingWhatIsNotNeededSendsAllTheSame() {
    goTo("Check my answers");
    assertThat(ChildScreen.all(box -> "checkbox".equals(box.getAttribute("type"))))
        .hasSize(5)
        .allSatisfy(box -> assertThat(box.getProperty("checked", false)).isFalse());
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
    assertThat(ChildScreen.text())
        .contains("I want to take part. It is my own choice.", "Please tick what we need");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.press("Send");
    assertThat(ChildScreen.heading()).isEqualTo("Your answers have arrived. Thank you.");
  }

  @Test
  void theTicksSpeakTheWordsOfTheAgeBand() {
    go();
    ChildScreen.choose("6-9");
    goTo("Check my answers");
    assertThat(ChildScreen.text())
        .contains("I want to join in. I choose it myself.")
        .doesNotContain("It is my own choice.");
  }

  @Test
  void theCallItselfSaysThanksInTheWordsOfTheAgeBand() {
    go();
    ChildScreen.choose("6-9");
    goTo("Check my answers");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains(Calls.THANKS_FOR_6_TO_9).doesNotContain(Calls.THANKS);
  }

  @Test
  void changeOnTheCheckPageLeadsToTheQuestionAndBack() {
    goTo("Check my answers");
    ChildScreen.press("Change How old are you?");
    ChildScreen.choose("6-9");
    ChildScreen.press("Next");
    assertThat(ChildScreen.heading()).isEqualTo("Check my answers");
    assertThat(ChildScreen.text()).contains("6 to 9 years");
  }

  @Test
  void aProblemFoundAtSendLeadsToItsQuestion() {
    goTo("siblings?");
    ChildScreen.type("99");
    ChildScreen.press("Skip");
    while (!ChildScreen.heading().equals("Check my answers")) {
      ChildScreen.press("Next");
    }
    assertThat(ChildScreen.text()).doesNotContain("99");
    filling().change("siblings");
    filling().write(new Answer.Amount(99));
    filling().next();
    go();
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
    ChildScreen.press("siblings? – Please write a number from 0 to 30.");
    assertThat(ChildScreen.heading()).isEqualTo("siblings?");
    assertThat(ChildScreen.text()).contains("Please write a number from 0 to 30.");
  }

  @Test
  void stoppingKeepsTheWordsAndCanThrowThemAway() {
    go();
    ChildScreen.choose("10-12");
    DraftToken token = form().token();
    ChildScreen.press("Stop");
    assertThat(ChildScreen.heading()).isEqualTo("You stopped. That is fine.");
    ChildScreen.press("Go on");
    ChildScreen.press("Stop");
    ChildScreen.press("Delete my words");
    assertThat(answering.keepsAnything(token, call.id())).isFalse();
  }

  @Test
  void aCallThatIsNotOpenTakesNoAnswers() {
    call = calls.frozen();
    go();
    assertThat(ChildScreen.heading()).isEqualTo("This call takes no answers now");
  }

  @Test
  void thatACallWasStoppedIsToldOnceHoweverOftenSomebodySends() {
    goTo("Check my answers");
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    staff.signIn(Role.MANAGER, call.id());
    deadlines.stop(call.id(), 0, LocalizedText.of(Language.ENGLISH, "It was not safe."));
    staff.signOut();

    ChildScreen.press("Send");
    ChildScreen.press("Send");

    assertThat(ChildScreen.text()).containsOnlyOnce("This call was stopped.");
  }

  private DraftVisit.Form form() {
    return DraftVisit.current().form(call.id(), Optional.empty()).orElseThrow();
  }

  private FillingIn filling() {
    return form().filling();
  }

  private List<String> kept() {
    return answering.find(form().token(), call.id()) instanceof Kept.Unfinished(var draft)
        ? List.copyOf(draft.answers().keySet())
        : List.of();
  }

  private static String code() {
    return ChildScreen.words(
        ChildScreen.one(group -> "Your secret code".equals(group.getAttribute("aria-label"))));
  }
}
