package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed (SIGKILL) at the worst moments: no word is lost, nothing is sent twice. */
class KilledServerIT extends Journey {
  private static final String CALL = "safe-online";
  private static final String WORDS = "We want lights on the way to school.";

  private static RunningApplication heard;

  @BeforeAll
  static void start() {
    heard = RunningApplication.start("killed", Map.of());
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @AfterEach
  void isThereForTheNext() {
    if (heard.ended()) {
      heard.restart();
    }
  }

  @Test
  void inTheMiddleOfTypingTheWordsAreThereAfterwards() {
    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    room.pressSequentially(WORDS);
    assertThat(child.page.getByText(child.words().say("submissions.form.saved"))).isVisible();

    child.expectTrouble();
    heard.kill();
    heard.restart();
    comeBack(child, path);

    assertThat(child.heading()).hasText(question);
    assertThat(path.roomForWords()).hasValue(WORDS);
  }

  @Test
  void beforeSendIsStoredTheChildSendsAgainAndItIsThereOnce() {
    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = readyToSend(child);
    long before = heard.submissions();

    child.expectTrouble();
    try (HeldTable held = heard.hold("submissions.submission")) {
      path.button("submissions.check.send").click();
      held.awaitSomebodyWaiting();
      heard.kill();
    }
    heard.restart();
    comeBack(child, path);
    path.allow(false);
    String code = path.send();

    assertThat(code).matches("\\d{16}");
    assertThat(heard.submissions()).isEqualTo(before + 1);
  }

  @Test
  void afterSendIsStoredButBeforeTheAnswerTheChildStillGetsItsCode() {
    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = readyToSend(child);
    long before = heard.submissions();

    child.expectTrouble();
    child.page.route(
        address -> address.contains("v-r=uidl"), route -> loseTheAnswerOfSend(route, before));
    path.button("submissions.check.send").click();
    child.page.waitForCondition(heard::ended);
    child.page.unrouteAll();
    heard.restart();

    comeBack(child, path);
    child.press(child.words().say("submissions.already-sent.show"));
    String code = path.code();

    assertThat(heard.submissions()).isEqualTo(before + 1);
    path.useCode(code);
    assertThat(child.heading()).hasText(child.words().say("submissions.sent.title"));
  }

  /** Kills the server as soon as the submission is stored; its answer never arrives. */
  private static void loseTheAnswerOfSend(Route route, long before) {
    if (heard.ended()) {
      route.abort();
      return;
    }
    APIResponse answer = route.fetch();
    if (heard.submissions() > before) {
      heard.kill();
      route.abort();
    } else {
      route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }
  }

  private ChildPath readyToSend(Visitor child) {
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.allow(false);
    return path;
  }

  private static void comeBack(Visitor child, ChildPath path) {
    child.open("/c/" + CALL + "/answer");
    path.button("submissions.is-it-you.continue").click();
  }
}
