package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages without script, walked in a browser that runs none, and looked at in one that does. */
class LightIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String RISKY = "speaking-up";

  static Stream<String> languages() {
    return Language.CHILD_PAGES.stream().map(Language::tag);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aChildWithoutScriptAnswersSendsReadsAndTakesBack(String language) {
    Visitor child = withoutScript(Screen.PHONE, language);
    LightPath path = new LightPath(child);
    path.takePart(CALL);
    path.answerEverything("Hm. " + language, page -> {});
    assertThat(child.page.locator("main")).containsText("Hm. " + language);
    path.allow();
    String code = path.send();
    child.press(child.words().say("submissions.thanks.written-down"));
    Assertions.assertThat(path.code()).isEqualTo(code);

    path.useCode(code);
    assertThat(child.page.locator("main")).containsText("Hm. " + language);
    child.press(child.words().say("submissions.withdraw.start"));
    child.press(child.words().say("submissions.withdraw.yes"));
    assertThat(child.heading()).hasText(child.words().say("submissions.withdrawn.title"));
    path.useCode(code);
    assertThat(child.page.locator("main"))
        .containsText(child.words().say("submissions.code.withdrawn"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPageIsEasyToReadOnANarrowPhone(String language) {
    Visitor child = lightReader(Screen.NARROW, language);
    List<String> wide = new ArrayList<>();
    LightPath path = new LightPath(child);
    child.open("/light");
    look(child, "home", wide);
    child.open("/light/c/" + CALL);
    look(child, "call", wide);
    child.page.locator("header a[href='#help']").click();
    look(child, "help", wide);
    path.takePart(CALL);
    path.answerEverything("Hm.", number -> look(child, "page-" + number, wide));
    path.button("submissions.check.send").click();
    look(child, "check", wide);
    path.allow();
    path.send();
    look(child, "thanks", wide);
    String code = path.code();
    child.press(child.words().say("submissions.thanks.written-down"));
    look(child, "thanks-second", wide);
    child.open("/light/code");
    look(child, "code", wide);
    path.useCode(code);
    look(child, "sent", wide);
    Assertions.assertThat(wide).as("pages wider than the screen").isEmpty();
  }

  private static void look(Visitor child, String name, List<String> wide) {
    child.lookAsChild("light-" + name);
    Object over =
        child.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(over)) {
      wide.add(name);
    }
  }

  @Test
  void allQuestionsFitOnOnePageAndBothWaysKeepTheSameWords() {
    Visitor child = withoutScript(Screen.PHONE, "en");
    LightPath path = new LightPath(child);
    path.takePart(CALL);
    child.press(child.words().say("submissions.light.all"));
    assertThat(child.heading()).hasText(child.words().say("submissions.light.all-title"));
    child.page.locator("main textarea[name^='a.']").first().fill("Said on one page.");
    child.press(child.words().say("submissions.light.one"));
    path.goOnToCheck();
    child.open("/c/" + CALL + "/answer");
    assertThat(child.page.locator("noscript a, #light-way a").first()).isAttached();
    child.page.locator("noscript a").first().click();
    assertThat(child.heading()).hasText(child.words().say("submissions.is-it-you.title"));
    child.press(child.words().say("submissions.is-it-you.continue"));
    assertThat(child.page.locator("main")).containsText("Said on one page.");
  }

  @Test
  void withoutScriptAFileGoesAlongAndLoadsOnBothWaysIn() throws IOException {
    Visitor child = withoutScript(Screen.PHONE, "en");
    LightPath path = new LightPath(child);
    path.takePart(CALL);
    child.press(child.words().say("submissions.light.all"));
    child.page.locator("main textarea[name^='a.']").first().fill("Words of my file");
    path.button("submissions.form.stop").click();
    path.button("submissions.later.file").click();
    Download download =
        child.page.waitForDownload(
            () -> child.press(child.words().say("submissions.later.file.get")));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("saved.heard");
    Path file = Files.createTempFile("saved", ".heard");
    download.saveAs(file);
    path.button("submissions.stopped.throw-away").click();

    Visitor elsewhere = withoutScript(Screen.NARROW, "en");
    elsewhere.open("/light/code");
    elsewhere.page.locator("#file").setInputFiles(file);
    elsewhere.press(elsewhere.words().say("submissions.load.open"));
    LightPath back = new LightPath(elsewhere);
    back.goOnToCheck();
    assertThat(elsewhere.page.locator("main")).containsText("Words of my file");

    Visitor withScript = visitor(Screen.PHONE, "en");
    withScript.open("/code");
    withScript.page.locator("input[type=file]").setInputFiles(file);
    assertThat(withScript.page).hasURL(Pattern.compile(".*/answer.*"));
    // The other device came up to the check page meanwhile, and that is newer than the file.
    assertThat(withScript.page.getByText("Words of my file")).isVisible();

    back.allow();
    String code = back.send();
    back.useCode(code);
    Download copy =
        elsewhere.page.waitForDownload(
            () -> elsewhere.press(elsewhere.words().say("submissions.sent.copy")));
    Assertions.assertThat(Files.readString(copy.path())).contains("Words of my file");
    Files.delete(file);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void withHighRiskHelpLeadsToTheNoteAndBackAndNoWordIsLost(String language) {
    Visitor child = lightReader(Screen.NARROW, language);
    List<String> wide = new ArrayList<>();
    LightPath path = new LightPath(child);
    path.takePart(RISKY);
    child.press(child.words().say("submissions.light.all"));
    child.page.locator("main textarea[name^='a.']").first().fill("Only here " + language);
    child.press(child.words().say("shell.child.help"));
    child.press(child.words().say("submissions.note.title"));
    look(child, "note-from-form", wide);
    Assertions.assertThat(child.page.content()).doesNotContain("Only here");
    child.page.locator("#words").fill("Please help");
    child.press(child.words().say("submissions.note.back"));
    look(child, "note-not-sent", wide);
    child.press(child.words().say("submissions.note.send"));
    look(child, "note-arrived", wide);
    child.press(child.words().say("submissions.note.back"));
    assertThat(child.page.locator("main textarea[name^='a.']").first())
        .hasValue("Only here " + language);
    path.button("submissions.form.stop").click();
    path.button("submissions.later.file").click();
    look(child, "own-file", wide);
    Assertions.assertThat(wide).as("pages wider than the screen").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whoIsPunishedForTakingPartCanSaySo(String language) {
    Visitor child = lightReader(Screen.NARROW, language);
    List<String> wide = new ArrayList<>();
    child.open("/light/help");
    child.press(child.words().say("submissions.reprisal.title"));
    look(child, "reprisal", wide);
    assertThat(child.page).not().hasURL(Pattern.compile(".*reprisal.*"));
    child.page.locator("#words").fill("They told me to stop");
    child.press(child.words().say("submissions.reprisal.send"));
    look(child, "reprisal-arrived", wide);
    assertThat(child.page.locator("main"))
        .containsText(child.words().say("submissions.note.arrived"));
    Assertions.assertThat(wide).as("pages wider than the screen").isEmpty();
  }

  @Test
  void leavingLeavesNothingBehind() {
    Visitor child = withoutScript(Screen.PHONE, "en");
    LightPath path = new LightPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    child.press(child.words().say("shell.child.leave"));
    assertThat(child.page.locator("main")).containsText("7 × 7 = 49");
    Assertions.assertThat(child.cookies()).isEmpty();
    child.open("/light/c/" + CALL + "/answer");
    assertThat(child.page.getByText(child.words().say("consultations.both-fine"))).isVisible();
  }

  @Test
  void aChildChangesFromThePageWithScriptToTheOneWithout() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill("Written with script.");
    String question = child.heading().innerText();
    path.button("submissions.form.next").click();
    // The link moves when the next question comes.
    assertThat(child.heading()).not().hasText(question);
    child.press(child.words().say("shell.child.light"));
    assertThat(child.heading()).hasText(child.words().say("submissions.is-it-you.title"));
    child.press(child.words().say("submissions.is-it-you.continue"));
    LightPath light = new LightPath(child);
    light.skipToCheck();
    assertThat(child.page.locator("main")).containsText("Written with script.");
  }
}
