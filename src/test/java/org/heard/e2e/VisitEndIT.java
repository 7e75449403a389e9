package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child that is away for a while, with the clock of its browser turned on. */
class VisitEndIT extends Journey {
  private static final String WORDS = "I was called to dinner";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageAsksTwoMinutesBeforeTheEndAndOnePressStays(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    ChildPath path = writing(child);
    child.page.clock().fastForward("17:30");
    Locator question = child.page.locator("dialog#visit-soon");
    assertThat(question).isHidden();
    child.page.clock().fastForward("00:45");
    assertThat(question).isVisible();
    Accessibility.expectNoFindingsForChildren(child.page);
    Geometry.expectNothingSticksOut(child.page);
    question.locator("button").click();
    assertThat(question).isHidden();
    assertThat(path.roomForWords()).hasValue(WORDS);
    child.page.clock().fastForward("17:30");
    assertThat(question).isHidden();
  }

  @Test
  void aVisitThatEndedIsCoveredAndEverythingIsThereAfterComingBack() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = writing(child);
    child.page.clock().fastForward("20:30");
    Locator cover = child.page.locator("dialog#visit-ended");
    assertThat(cover).isVisible();
    child.page.keyboard().press("Escape");
    assertThat(cover).isVisible();
    Accessibility.expectNoFindingsForChildren(child.page);
    child.loseSession();
    child.press(child.words().say("shell.child.visit-end.go-on"));
    path.button("submissions.is-it-you.continue").click();
    assertThat(path.roomForWords()).hasValue(WORDS);
  }

  private static ChildPath writing(Visitor child) {
    child.page.clock().install();
    ChildPath path = new ChildPath(child);
    path.takePart("social-protection");
    path.findRoomForWords().fill(WORDS);
    assertThat(child.page.locator(".saved svg").first()).isVisible();
    // What typing still has to send would begin the minutes anew later on.
    child.page.clock().runFor(10_000);
    child.settle();
    return path;
  }
}
