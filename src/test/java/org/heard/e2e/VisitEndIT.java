package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child that is away for a while, with the clock of its browser turned on. */
class VisitEndIT extends Journey {
  private static final String WORDS = "I was called to dinner";
  private static final String ALMOST_TWO_MINUTES_BEFORE = "17:30";
  private static final String LESS_THAN_TWO_MINUTES_BEFORE = "00:50";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageAsksTwoMinutesBeforeTheEndAndOneTapStays(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    ChildPath path = writing(child);
    Locator question = awaitQuestion(child);
    Accessibility.expectNoFindingsForChildren(child.page);
    Geometry.expectNothingSticksOut(child.page);

    question.locator("button").click();

    assertThat(question).isHidden();
    assertThat(path.roomForWords()).hasValue(WORDS);
    child.page.clock().fastForward(ALMOST_TWO_MINUTES_BEFORE);
    assertThat(question).isHidden();
  }

  @Test
  void oneKeyStaysAndWritesNothingIntoTheFieldBehind() {
    Visitor child = visitor(Screen.DESK, "en");
    ChildPath path = writing(child);
    Locator question = awaitQuestion(child);
    assertThat(question.locator("button")).isFocused();

    // A key that is held down keeps coming until it is let go, by then to the field behind.
    child.page.keyboard().down("Enter");
    assertThat(question).isHidden();
    assertThat(path.roomForWords()).isFocused();
    child.page.keyboard().down("Enter");
    child.page.keyboard().up("Enter");

    assertThat(path.roomForWords()).hasValue(WORDS);
    child.page.keyboard().press("End");
    child.page.keyboard().type(" and came back");
    assertThat(path.roomForWords()).hasValue(WORDS + " and came back");
  }

  @Test
  void escapeStaysTooAndSoDoesATapBesideTheQuestion() {
    Visitor child = visitor(Screen.DESK, "en");
    writing(child);
    Locator question = awaitQuestion(child);
    child.page.keyboard().press("Escape");
    assertThat(question).isHidden();

    awaitQuestion(child);
    child.page.mouse().click(5, 5);
    assertThat(question).isHidden();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aVisitThatEndedIsCoveredAndEverythingIsThereAfterComingBack(String language) {
    Visitor child = visitor(Screen.PHONE, language);
    ChildPath path = writing(child);
    letTypingEnd(child);
    child.page.clock().fastForward("20:30");
    Locator cover = child.page.locator("dialog#visit-ended");
    assertThat(cover).isVisible();
    // Neither a key, twice, nor a tap beside it takes the cover away.
    child.page.keyboard().press("Escape");
    child.page.keyboard().press("Escape");
    child.page.mouse().click(5, 5);
    assertThat(cover).isVisible();
    Accessibility.expectNoFindingsForChildren(child.page);
    Geometry.expectNothingSticksOut(child.page);

    child.loseSession();
    cover.locator("button").click();
    assertThat(path.button("submissions.is-it-you.continue")).isVisible();
    child.settle();
    path.button("submissions.is-it-you.continue").click();
    assertThat(path.roomForWords()).hasValue(WORDS);
  }

  private static ChildPath writing(Visitor child) {
    child.page.clock().install();
    ChildPath path = new ChildPath(child);
    path.takePart("social-protection");
    path.findRoomForWords().fill(WORDS);
    assertThat(child.page.locator(".saved svg").first()).isVisible();
    return path;
  }

  /** What typing still has to send would begin the minutes anew later on. */
  private static void letTypingEnd(Visitor child) {
    child.page.clock().runFor(10_000);
    child.awaitNothingOnTheWay();
  }

  /** Turns the clock to the question. */
  private static Locator awaitQuestion(Visitor child) {
    Locator question = child.page.locator("dialog#visit-soon");
    letTypingEnd(child);
    child.page.clock().fastForward(ALMOST_TWO_MINUTES_BEFORE);
    assertThat(question).isHidden();
    child.page.clock().fastForward(LESS_THAN_TWO_MINUTES_BEFORE);
    assertThat(question).isVisible();
    return question;
  }
}
