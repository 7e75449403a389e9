package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.ProofOfWork;
import org.heard.accounts.security.Sums;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.Pieces;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The small sum beside the pages of children: off for everybody, unseen where it is on. */
@HeardTest
class ProofTest extends SpringBrowserlessTest {
  private static final String SHOW = "Show my answers";

  @Autowired private Calls calls;
  @Autowired private Consultations consultations;
  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Pieces pieces;
  @Autowired private GuardianAsking asking;
  @Autowired private WayIn wayIn;
  @Autowired private AttemptLimits limits;
  @Autowired private Clock clock;

  private final ProofOfWork work = Sums.demanded(Clock.systemUTC());
  private final DraftToken token = DraftToken.fresh();

  @BeforeEach
  void inEnglish() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @Test
  void withTheSwitchOffThereIsNoSumAndNoScriptForOne() {
    UI.getCurrent().navigate("c/" + calls.open().slug() + "/answer");
    ChildScreen.readTheNotice();
    assertThat(page()).doesNotContain("heard-proof");
    UI.getCurrent().navigate("code");
    assertThat(page()).doesNotContain("heard-proof");
    assertThat(UI.getCurrent().getInternals().getDependencyList().getPendingSendToClient())
        .noneMatch(one -> one.getUrl().contains("proof"));
  }

  private static String page() {
    return UI.getCurrent().getElement().getOuterHTML()
        + UI.getCurrent()
            .getInternals()
            .getActiveRouterTargetsChain()
            .getLast()
            .getElement()
            .getOuterHTML();
  }

  @Test
  void aCodeIsLookedAtAfterTheSumAndEachLookWantsAnother() {
    Proof proof = showCode();
    ChildScreen.type("0000 0000 0000 0000");
    ChildScreen.press(SHOW);
    assertThat(ChildScreen.heading()).isEqualTo("One moment");
    solve(proof);
    assertThat(ChildScreen.text()).contains("This code does not fit.");
    solve(proof);
    ChildScreen.type(sent());
    ChildScreen.press(SHOW);
    assertThat(ChildScreen.heading()).isEqualTo("Your answers");
  }

  @Test
  void aSolutionThatWasUsedOpensNoSecondLook() {
    Proof proof = showCode();
    String solution = Sums.solve(task(proof));
    say(proof, solution);
    ChildScreen.type("0000 0000 0000 0000");
    ChildScreen.press(SHOW);
    say(proof, solution);
    ChildScreen.type(sent());
    ChildScreen.press(SHOW);
    assertThat(ChildScreen.heading()).isEqualTo("One moment");
    solve(proof);
    assertThat(ChildScreen.heading()).isEqualTo("Your answers");
  }

  @Test
  void aBrowserThatCannotDoItIsLedToTheSimplePageWithTheCode() {
    Proof proof = showCode();
    ChildScreen.happens(proof.getElement(), "heard-unsolved");
    ChildScreen.type("0000 0000 0000 0000");
    ChildScreen.press(SHOW);
    assertThat(ChildScreen.text()).contains("That is fine.", "What you wrote comes along.");
    assertThat(door("action")).isEqualTo("/light/code");
    assertThat(carried("code")).isEqualTo("0000 0000 0000 0000");
    ChildScreen.press("Back");
    assertThat(ChildScreen.box().getProperty("value")).isEqualTo("0000 0000 0000 0000");
    ChildScreen.press(SHOW);
    assertThat(carried("code")).isEqualTo("0000 0000 0000 0000");
  }

  @Test
  void sendWaitsForTheSumAndGoesOnByItself() {
    Consultation call = calls.open();
    Proof proof = showCheck(call);
    sendNow();
    assertThat(ChildScreen.heading()).isEqualTo("One moment");
    assertThat(answering.find(token, call.id())).isInstanceOf(Kept.Unfinished.class);
    ChildScreen.press("Back");
    assertThat(ChildScreen.heading()).isEqualTo("Check my answers");
    solve(proof);
    assertThat(ChildScreen.heading()).isEqualTo("Check my answers");
    ChildScreen.press("Send");
    assertThat(answering.find(token, call.id())).isInstanceOf(Kept.Sent.class);
  }

  @Test
  void whoWaitsAtSendSeesTheCodeOnceTheSumIsDone() {
    Consultation call = calls.open();
    Proof proof = showCheck(call);
    sendNow();
    solve(proof);
    assertThat(answering.find(token, call.id())).isInstanceOf(Kept.Sent.class);
    assertThat(ChildScreen.text()).contains("secret code");
  }

  @Test
  void aDeviceThatNeverComesToAnEndIsTakenForOneThatCannot() {
    Proof proof = showCheck(calls.open());
    sendNow();
    for (int time = 0; time < 3; time++) {
      say(proof, "bm8=");
    }
    assertThat(ChildScreen.heading()).isEqualTo("This page does not work here");
  }

  @Test
  void theWordsOfAFormAreKeptForTheSimplePage() {
    Consultation call = calls.open();
    Proof proof = showCheck(call);
    ChildScreen.happens(proof.getElement(), "heard-unsolved");
    sendNow();
    assertThat(door("action")).isEqualTo("/light/c/" + call.slug() + "/answer");
    Draft kept = ((Kept.Unfinished) answering.find(token, call.id())).draft();
    assertThat(kept.answers()).containsEntry("siblings", new Answer.Amount(2));
  }

  @Test
  void withHighRiskTheWordsGoAlongSealedBecauseNothingIsKept() {
    Consultation call = calls.with(new ConsentProfile.AssentOnly(), true);
    Proof proof = showCheck(call);
    ChildScreen.happens(proof.getElement(), "heard-unsolved");
    sendNow();
    assertThat(door("action")).isEqualTo("/light/code");
    byte[] file = Base64.getDecoder().decode(carried("file"));
    assertThat(comingBack.open(file).orElseThrow().draft().answers())
        .containsEntry("siblings", new Answer.Amount(2));
    assertThat(answering.keepsAnything(token, call.id())).isFalse();
  }

  private Proof showCode() {
    CodeView view =
        new CodeView(myAnswers, comingBack, wayIn, consultations, asking, limits, work, clock);
    show(view);
    return view.getChildren()
        .filter(Proof.class::isInstance)
        .map(Proof.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Proof showCheck(Consultation call) {
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("safe", Answer.Picked.one("yes"), "siblings", new Answer.Amount(2)),
            Draft.CHECK);
    FillingIn filling =
        FillingIn.resumed(call, consultations.questionnaire(call.id(), call.version()), draft);
    answering.keep(token, draft);
    DraftVisit.Form form = new DraftVisit.Form(token, filling);
    DraftVisit.current().open(call.id(), form);
    Proof proof = Proof.of(work).orElseThrow();
    show(
        new FormFlow(
            answering,
            comingBack,
            pieces,
            asking,
            DraftVisit.current(),
            form,
            new CallDays.Published(consultations, clock),
            gone -> {},
            () -> Optional.of(proof)));
    UI.getCurrent().add(proof);
    return proof;
  }

  private static void show(Component view) {
    UI.getCurrent().navigate("code");
    UI.getCurrent().removeAll();
    UI.getCurrent().add(view);
  }

  private static void sendNow() {
    ChildScreen.tick("assent-take-part");
    ChildScreen.tick("assent-read");
    ChildScreen.press("Send");
  }

  private String sent() {
    Consultation call = calls.open();
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("safe", Answer.Picked.one("yes")),
            Draft.CHECK);
    SendResult sent = answering.send(DraftToken.fresh(), draft, new Assent(true, false));
    return ((SendResult.Sent) sent).receipt().digits();
  }

  private static String task(Proof proof) {
    return proof.getElement().getAttribute("data-task");
  }

  private static void solve(Proof proof) {
    say(proof, Sums.solve(task(proof)));
  }

  private static void say(Proof proof, String solution) {
    ChildScreen.happens(proof.getElement(), "heard-solved", Map.of("event.detail", solution));
  }

  private static String door(String attribute) {
    return ChildScreen.one(element -> element.getTag().equals("form")).getAttribute(attribute);
  }

  private static String carried(String name) {
    List<Element> fields =
        ChildScreen.one(element -> element.getTag().equals("form")).getChildren().toList();
    return fields.stream()
        .filter(field -> name.equals(field.getAttribute("name")))
        .findFirst()
        .orElseThrow()
        .getAttribute("value");
  }
}
