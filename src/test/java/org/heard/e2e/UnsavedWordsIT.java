package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that could not leave the page before it went (safety.md REL-3). */
class UnsavedWordsIT extends OnALine {
  private static final String CALL = "social-protection";
  private static final String RISKY = "speaking-up";
  private static final String STORED = "() => Object.values(sessionStorage).join('')";

  @ParameterizedTest
  @CsvSource({"en,The river took our road,false", "ar,أخذ النهر طريقنا,true"})
  void theyOutliveAReloadAndCanBeReadByNobody(String language, String words, boolean newVisit) {
    Visitor child = visitor(line, Screen.PHONE, language);
    ChildPath path = new ChildPath(child);
    Locator room = writeAndLoseTheLine(child, path, CALL, words);
    child.page.waitForCondition(() -> !stored(child).isEmpty());
    assertThat(Traces.of(child.page)).doesNotContain(words, CALL, "draft");

    child.page.reload();
    assertThat(room).hasCount(0);
    line.mend();
    if (newVisit) {
      child.loseSession();
      child.open("/c/" + CALL + "/answer");
      path.button("submissions.is-it-you.continue").click();
    } else {
      child.open("/c/" + CALL + "/answer");
    }
    assertThat(room).hasValue("1. " + words);
    child.page.waitForCondition(() -> stored(child).isEmpty());

    child.open("/c/" + CALL + "/answer");
    assertThat(room).hasValue("1. " + words);
  }

  @Test
  void nothingStaysOfThemOnceTheyHaveArrived() {
    Visitor child = visitor(line, Screen.DESK, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().pressSequentially("All of this arrives.");
    child.page.waitForCondition(() -> !stored(child).isEmpty());
    child.page.waitForCondition(() -> stored(child).isEmpty());
  }

  @Test
  void whoLeavesFastWithoutALineTakesThemAway() {
    Visitor child = visitor(line, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    writeAndLoseTheLine(child, path, CALL, "Nobody may know");
    child.page.waitForCondition(() -> !stored(child).isEmpty());
    child.page.locator("#leave").click();
    child.page.waitForURL(Pattern.compile(".*/calendar$"));
    assertThat(stored(child)).isEmpty();
  }

  @Test
  void withHighRiskNoneAreKept() {
    Visitor child = visitor(line, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    writeAndLoseTheLine(child, path, RISKY, "Nobody may know");
    assertThat(child.page.locator("[data-unsaved]")).hasCount(0);
    assertThat(stored(child)).isEmpty();
  }

  private Locator writeAndLoseTheLine(Visitor child, ChildPath path, String call, String words) {
    path.takePart(call);
    Locator room = path.findRoomForWords();
    child.withWorker();
    child.typeAndPause(room, "1.");
    child.expectTrouble();
    line.cut();
    room.pressSequentially(" " + words);
    assertThat(child.page.getByText(child.words().say("shell.child.no-line"))).isVisible();
    return room;
  }

  private static String stored(Visitor child) {
    return (String) child.page.evaluate(STORED);
  }
}
