package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listening instead of reading, with the voices of the device and no others. */
class ReadAloudIT extends Journey {
  private static final String CALL = "social-protection";

  @Test
  void aQuestionIsReadByALocalVoiceWordByWordAndNothingLeavesTheDevice() {
    Visitor child = listener("en");
    new ChildPath(child).takePart(CALL);
    List<String> requests = new ArrayList<>();
    child.page.onRequest(request -> {
      // Pictures and icons of the page itself come from this server whenever they like.
      if (!request.url().startsWith(application().address("/VAADIN/build/").toString())) {
        requests.add(request.url());
      }
    });

    listen(child).click();
    assertThat(stop(child)).isVisible();
    goOn(child);
    String first = painted(child, "heard-word");
    assertThat(child.heading().innerText()).startsWith(first);
    assertThat(painted(child, "heard-sentence")).contains(first);
    goOn(child);
    assertThat(painted(child, "heard-word")).isNotEmpty().isNotEqualTo(first);
    child.lookAsChild("reading-aloud");

    readToTheEnd(child);
    assertThat(listen(child)).isVisible();
    assertThat(painted(child, "heard-word")).isEmpty();
    assertThat(spoken(child, "voice")).isNotEmpty().allMatch("near en-GB"::equals);
    String words = String.join(" ", spoken(child, "text"));
    assertThat(words).contains(child.heading().innerText());
    child
        .page
        .locator("main .opt")
        .allInnerTexts()
        .forEach(each -> assertThat(words).contains(each.strip()));
    assertThat(requests).isEmpty();
  }

  @Test
  void stopEscapeAndTheNextStepEndTheVoiceAtOnce() {
    Visitor child = listener("en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);

    listen(child).click();
    assertThat(stop(child)).isVisible();
    stop(child).click();
    expectSilence(child);

    listen(child).press("Enter");
    assertThat(stop(child)).isVisible();
    child.page.keyboard().press("Escape");
    expectSilence(child);

    listen(child).click();
    assertThat(stop(child)).isVisible();
    path.button("submissions.form.skip").click();
    expectSilence(child);
    assertThat(listen(child)).isVisible();
  }

  @Test
  void pauseComesBackToTheSameWordAndTheSpeedHoldsForTheVisitOnly() {
    Visitor child = listener("en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    listen(child).click();
    assertThat(stop(child)).isVisible();
    goOn(child);
    goOn(child);
    String word = painted(child, "heard-word");
    path.button("uikit.aloud.pause").click();
    child.page.waitForFunction("() => window.silent()");
    path.button("uikit.aloud.go-on").click();
    assertThat(spoken(child, "text").getLast()).startsWith(word);

    path.button("uikit.aloud.normal").click();
    assertThat(path.button("uikit.aloud.quick")).isVisible();
    assertThat(child.page.evaluate("() => window.spoken.at(-1).rate > 1")).isEqualTo(true);

    // Steps of the form stay in one page, which knows the speed; only a page that is loaded anew,
    // before the server heard of it, would not.
    child.awaitNothingOnTheWay();
    child.open("/");
    assertThat(child.page.locator("html")).hasAttribute("data-speed", "quick");
    assertThat(child.page.evaluate("() => localStorage.length + sessionStorage.length"))
        .isEqualTo(0);
    Visitor another = visitor(Screen.PHONE, "en");
    another.open("/");
    assertThat(another.page.locator("html")).hasAttribute("data-speed", "normal");
  }

  @Test
  void withoutALocalVoiceTheButtonSaysSoAndARemoteVoiceIsNeverUsed() {
    Visitor child = listener("fr");
    new ChildPath(child).takePart(CALL);
    listen(child).click();
    assertThat(child.page.getByText(child.words().say("uikit.aloud.no-voice"))).isVisible();
    assertThat(spoken(child, "voice")).isEmpty();
    child.lookAsChild("reading-aloud-no-voice");
  }

  @Test
  void anArabicPageIsReadByAnArabicVoiceAndOneTextAtATime() {
    Visitor child = listener("ar");
    child.open("/c/" + CALL);
    Locator buttons = child.page.locator("main [data-aloud=listen]");
    buttons.first().click();
    assertThat(stop(child)).isVisible();
    buttons.nth(2).click();
    assertThat(child.page.locator("[data-aloud=pause]:visible")).hasCount(1);
    assertThat(spoken(child, "voice")).hasSize(2).allMatch("near ar-SA"::equals);
    // What lies half under the bar at the bottom counts as too small a target, as on every page.
    child.page.evaluate("() => window.scrollTo(0, 0)");
    child.lookAsChild("reading-aloud-call");
  }

  @Test
  void aTextWithARecordingIsPlayedAndNotSpokenThenTheVoiceGoesOn() {
    Visitor child = listener("en");
    child.open("/c/" + CALL);
    String question = question(child);
    listen(child).click();
    readUntilPlaying(child);
    assertThat((String) child.page.evaluate("() => window.played[0].src"))
        .isEqualTo(application().address("/sounds/" + CALL + "/1/question-en").toString());
    assertThat(painted(child, "heard-sentence")).isEqualTo(question);
    assertThat(child.page.evaluate("() => window.silent()")).isEqualTo(true);

    new ChildPath(child).button("uikit.aloud.pause").click();
    child.page.waitForFunction("() => window.played[0].paused");
    assertThat(child.page.evaluate("() => window.played[0].currentTime > 0")).isEqualTo(true);
    // A recording is over within seconds; a look at the page may take longer.
    child.lookAsChild("reading-aloud-recording");
    new ChildPath(child).button("uikit.aloud.normal").click();
    assertThat(child.page.evaluate("() => window.played[0].playbackRate > 1")).isEqualTo(true);
    new ChildPath(child).button("uikit.aloud.go-on").click();
    child.page.waitForFunction("() => window.played[0].ended");
    assertThat(child.page.evaluate("() => window.played.length")).isEqualTo(1);
    readToTheEnd(child);
    assertThat(String.join(" ", spoken(child, "text"))).doesNotContain(question);
    assertThat(listen(child)).isVisible();
  }

  @Test
  void stopEndsARecordingAtOnce() {
    Visitor child = listener("en");
    child.open("/c/" + CALL);
    listen(child).click();
    readUntilPlaying(child);
    stop(child).click();
    child.page.waitForFunction("() => window.played[0].paused");
    expectSilence(child);
    assertThat(painted(child, "heard-sentence")).isEmpty();
  }

  @Test
  void otherWordsThanTheRecordedOnesAreSpoken() {
    Visitor child = listener("en");
    child.open("/c/" + CALL);
    child.page.locator("input[value='6-9']").check();
    assertThat(child.page.locator("main .lead[data-sound]")).hasCount(0);
    listen(child).click();
    assertThat(stop(child)).isVisible();
    readToTheEnd(child);
    assertThat(String.join(" ", spoken(child, "text"))).contains(question(child));
    assertThat(child.page.evaluate("() => window.played.length")).isEqualTo(0);
  }

  @Test
  void aRecordingThatCannotBeLoadedIsSpokenByTheDevice() {
    Visitor child = listener("en");
    child.expectTrouble();
    child.page.route("**/sounds/**", route -> route.abort());
    child.open("/c/" + CALL);
    listen(child).click();
    assertThat(stop(child)).isVisible();
    child.page.waitForFunction(
        "question => { window.voicesGoOn();"
            + " return window.spoken.some(one => one.text.includes(question)); }",
        question(child));
    assertThat(spoken(child, "voice")).isNotEmpty().allMatch("near en-GB"::equals);
  }

  @Test
  void withoutAnyVoiceTheRecordingStillPlaysAndTheRestIsSaidToBeLeftOut() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.page.addInitScript("window.noVoicesHere = true");
    child.page.addInitScript(Path.of("src/test/resources/e2e/fake-voices.js"));
    child.open("/c/" + CALL);
    listen(child).click();
    child.page.waitForFunction("() => window.played[0]?.currentTime > 0");
    assertThat(child.page.getByText(child.words().say("uikit.aloud.left-out"))).isVisible();
    assertThat(spoken(child, "voice")).isEmpty();
  }

  private static String question(Visitor child) {
    return child.page.locator("main .lead").innerText();
  }

  private static void readUntilPlaying(Visitor child) {
    child.page.waitForFunction(
        "() => { window.voicesGoOn(); return window.played[0]?.currentTime > 0; }");
  }

  private Visitor listener(String language) {
    Visitor child = visitor(Screen.PHONE, language);
    child.page.addInitScript(Path.of("src/test/resources/e2e/fake-voices.js"));
    return child;
  }

  private static Locator listen(Visitor child) {
    return new ChildPath(child).button("uikit.aloud.listen").first();
  }

  private static Locator stop(Visitor child) {
    return child
        .page
        .locator("main [data-aloud=pause]:visible")
        .locator("xpath=..")
        .locator("[data-aloud=listen]");
  }

  private static boolean goOn(Visitor child) {
    return (Boolean) child.page.evaluate("() => window.voicesGoOn()");
  }

  private static void readToTheEnd(Visitor child) {
    while (goOn(child)) {
      // One word each time, until nobody speaks.
    }
  }

  private static String painted(Visitor child, String name) {
    return (String) child.page.evaluate("name => window.painted(name)", name);
  }

  @SuppressWarnings("unchecked") // Playwright gives lists of JSON values as Object.
  private static List<String> spoken(Visitor child, String what) {
    return (List<String>)
        child.page.evaluate("what => window.spoken.map((one) => one[what])", what);
  }

  private static void expectSilence(Visitor child) {
    child.page.waitForFunction("() => window.silent()");
    assertThat(child.page.locator("main [data-aloud=pause]:visible")).hasCount(0);
  }
}
