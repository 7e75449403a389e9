package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of a child goes down or is poor while it answers. */
class PoorLineIT extends OnALine {
  private static final String CALL = "social-protection";
  private static final String CHOICE = "input[type=radio]";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatIsTypedAndChosenWhileTheLineIsDownArrivesInOrderAndOnce(String language) {
    Visitor child = visitor(line, Screen.PHONE, language);
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    room.pressSequentially("One.");
    assertThat(saved(child)).isVisible();

    child.expectTrouble();
    line.cut();
    room.pressSequentially(" Two.");
    assertThat(notYet(child)).isVisible();
    assertThat(saved(child)).isHidden();
    assertThat(child.page.getByText(child.words().say("shell.child.no-line"))).isVisible();
    child.lookAsChild("line-down");
    room.pressSequentially(" Three.");
    // Somebody who does not see anything happen presses again.
    path.button("submissions.form.next").click();
    path.button("submissions.form.next").click();
    assertThat(room).hasValue("One. Two. Three.");

    line.mend();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(child.heading()).hasText(question);
    assertThat(path.roomForWords()).hasValue("One. Two. Three.");

    // Skipping would take the words away.
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
    path.skipUntil(CHOICE);
    String choice = child.heading().innerText();
    line.cut();
    choose(child, 1);
    assertThat(notYet(child)).isVisible();
    choose(child, 0);
    line.mend();
    assertThat(notYet(child)).isHidden();
    assertThat(saved(child)).isVisible();

    child.loseSession();
    child.open("/c/" + CALL + "/answer");
    path.button("submissions.is-it-you.continue").click();
    assertThat(child.heading()).hasText(choice);
    assertThat(child.page.locator("main " + CHOICE).first()).isChecked();
    goBackTo(path, child, question);
    assertThat(path.roomForWords()).hasValue("One. Two. Three.");
  }

  @Test
  void aBrowserThatKnowsOfItIsToldAtOnce() {
    Visitor child = visitor(line, Screen.DESK, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    child.expectTrouble();
    child.line(false);
    room.pressSequentially("Written without internet.");
    assertThat(notYet(child)).isVisible();

    child.line(true);
    assertThat(notYet(child)).isHidden();
    assertThat(saved(child)).isVisible();
    assertThat(child.page.getByText(child.words().say("shell.child.no-line"))).isHidden();
  }

  @Test
  void aPoorLineThatKeepsBreakingLeadsToOneCode() {
    Visitor child = visitor(line, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    long before = application().submissions();
    child.expectTrouble();
    line.has(Weather.POOR);
    path.takePart(CALL);
    line.breaksEvery(6);
    path.answerEverything(() -> "The bus is too dear for us", screen -> {});
    path.allow(false);
    line.losesNextAnswer();
    path.button("submissions.check.send").click();

    assertThat(path.code()).matches("\\d{16}");
    assertThat(application().submissions()).isEqualTo(before + 1);
  }

  private static void choose(Visitor child, int card) {
    child.page.locator("main label:has(" + CHOICE + ")").nth(card).click();
  }

  private static Locator saved(Visitor child) {
    return child.page.getByText(child.words().say("submissions.form.saved"));
  }

  private static Locator notYet(Visitor child) {
    return child.page.locator("main .saved [data-not-yet]");
  }

  private static void goBackTo(ChildPath path, Visitor child, String question) {
    while (!child.heading().innerText().equals(question)) {
      String before = child.heading().innerText();
      path.button("submissions.form.back").click();
      assertThat(child.heading()).not().hasText(before);
    }
  }
}
