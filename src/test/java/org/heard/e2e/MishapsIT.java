package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What happens to children every day: double clicks, long breaks, two tabs, strange signs. */
class MishapsIT extends Journey {
  private static final String CALL = "social-protection";

  @Test
  void aDoubleClickOnSendSendsOnce() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.allow(false);
    long before = application().submissions();

    path.button("submissions.check.send").dblclick();

    assertThat(path.code()).matches("\\d{16}");
    assertThat(application().submissions()).isEqualTo(before + 1);
  }

  @Test
  void afterTheSessionEndedTheWordsAreStillThere() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    child.typeAndPause(path.findRoomForWords(), "I was away for lunch.");
    assertThat(child.page.getByText(child.words().say("submissions.form.saved"))).isVisible();

    child.expectTrouble();
    child.loseSession();
    path.button("submissions.form.next").click();
    path.button("submissions.is-it-you.continue").click();

    assertThat(path.button("submissions.form.skip")).isVisible();
    goBackTo(path, child, "I was away for lunch.");
  }

  @Test
  void twoTabsShowTheSameWords() {
    Visitor child = visitor(Screen.DESK, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    room.pressSequentially("Written in the first tab.");
    assertThat(child.page.getByText(child.words().say("submissions.form.saved"))).isVisible();

    Page second = child.secondTab("/c/" + CALL + "/answer");

    assertThat(second.locator("main textarea.answer-box")).hasValue("Written in the first tab.");
  }

  @Test
  void aTextOfHundredThousandSignsIsRefusedKindlyAndKept() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    room.fill("word ".repeat(20_000));
    path.button("submissions.form.next").click();

    assertThat(child.page.locator("main [role=alert]")).isVisible();
    assertThat(child.heading()).hasText(question);
    assertThat(room.inputValue()).hasSizeGreaterThan(99_000);
    child.lookAsChild("too-long");
  }

  @Test
  void controlSignsAndDirectionTricksDoNoHarm() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    room.fill("a\u0007b\u202Ec\uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627");
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
  }

  @Test
  void brokenSignsInTheAddressGiveACalmPage() {
    Visitor child = visitor(Screen.PHONE, "es");
    child.expectTrouble();
    child.open("/c/%ff%fe");
    assertThat(child.page.locator("body")).not().containsText("Exception");
  }

  private static void goBackTo(ChildPath path, Visitor child, String words) {
    Locator room = path.roomForWords();
    for (int step = 0;
        step < 3 && (room.count() == 0 || !room.inputValue().equals(words));
        step++) {
      String before = child.heading().innerText();
      path.button("submissions.form.back").click();
      assertThat(child.heading()).not().hasText(before);
    }
    assertThat(room).hasValue(words);
  }

  @Test
  void whoTypesBeforeASlowPhoneIsReadyLosesNothing() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.onASlowPhone();
    for (int i = 0; i < 3; i++) {
      child.openInAHurry("/code");
      Locator box = child.page.getByLabel(child.words().say("submissions.code.label"));
      box.fill("1234 5678");
      child.page.waitForFunction("document.querySelector('#outlet > *')");
      assertThat(box).hasValue("1234 5678");
    }
  }
}
