package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming back to unfinished and to sent answers: by code, by file, on another device. */
class WaysBackIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String WORDS = "The bus is too far for my grandmother";

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void aCodeLeadsBackOnAnotherDevice(String language) {
    Visitor first = visitor(Screen.NARROW, language);
    ChildPath path = new ChildPath(first);
    path.takePart(CALL);
    write(path);
    path.button("submissions.form.stop").click();
    path.button("submissions.later.code").click();
    String code = path.code();
    first.lookAsChild("stopped-code");
    Geometry.expectNothingSticksOut(first.page);
    Geometry.expectLargeTargets(first.page);

    Visitor second = visitor(Screen.PHONE, language);
    ChildPath back = new ChildPath(second);
    back.useCode(code);
    assertThat(second.page).hasURL(Pattern.compile(".*/answer.*"));
    assertThat(back.roomForWords()).hasValue(WORDS);

    back.goOnToCheck();
    back.allow(false);
    assertThat(back.send()).isEqualTo(code);
  }

  @Test
  void aFileBringsBackWhatIsKeptNowhereElse() throws IOException {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    write(path);
    path.button("submissions.form.stop").click();
    path.button("submissions.later.file").click();
    Download download =
        child.page.waitForDownload(
            () -> child.press(child.words().say("submissions.later.file.get")));
    Path file = Files.createTempFile("saved", ".heard");
    download.saveAs(file);
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("grandmother");
    path.button("submissions.stopped.throw-away").click();
    assertThat(child.page).hasURL(Pattern.compile(".*/(\\?.*)?$"));

    Visitor elsewhere = visitor(Screen.NARROW, "en");
    ChildPath back = new ChildPath(elsewhere);
    elsewhere.open("/code");
    elsewhere.lookAsChild("code-file");
    Geometry.expectNothingSticksOut(elsewhere.page);
    Path wrong = Files.writeString(Files.createTempFile("wrong", ".heard"), "no");
    choose(elsewhere, wrong);
    assertThat(elsewhere.page.getByText(elsewhere.words().say("submissions.load.not-one")).first())
        .isVisible();
    choose(elsewhere, file);
    assertThat(back.roomForWords()).hasValue(WORDS);
    Files.delete(file);
    Files.delete(wrong);
  }

  @Test
  void sentAnswersAreChangedInThreeStepsAndKeepTheirCode() {
    Visitor child = visitor(Screen.NARROW, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    write(path);
    path.goOnToCheck();
    path.allow(true);
    String code = path.send();

    Visitor later = visitor(Screen.PHONE, "en");
    ChildPath back = new ChildPath(later);
    back.useCode(code);
    assertThat(later.page.getByText(later.words().say("submissions.news.waiting"))).isVisible();
    later.lookAsChild("sent-answers");
    Download copy =
        later.page.waitForDownload(() -> later.press(later.words().say("submissions.sent.copy")));
    assertThat(copy.suggestedFilename()).isEqualTo("saved.html");
    back.button("submissions.change.start").click();
    assertThat(later.page.getByText(later.words().say("submissions.change.nothing-yet")))
        .isVisible();
    Locator row =
        later.page.locator(
            ".answers > div", new com.microsoft.playwright.Page.LocatorOptions().setHasText(WORDS));
    row.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
    back.roomForWords().fill("I changed my mind");
    back.button("submissions.form.next").click();
    back.allow(false);
    assertThat(back.send()).isEqualTo(code);

    back.useCode(code);
    assertThat(later.page.getByText("I changed my mind")).isVisible();
    assertThat(later.page.getByText(WORDS)).hasCount(0);
  }

  @Test
  void unfinishedAnswersOfSomebodyElseAreNotHiddenUnasked() {
    Visitor first = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(first);
    path.takePart(CALL);
    write(path);
    path.button("submissions.form.stop").click();
    path.button("submissions.later.code").click();
    String code = path.code();

    Visitor shared = visitor(Screen.PHONE, "en");
    ChildPath other = new ChildPath(shared);
    other.takePart(CALL);
    write(other);
    assertThat(shared.page.locator("[data-saved], .saved").first()).isVisible();
    other.useCode(code);
    assertThat(shared.heading()).hasText(shared.words().say("submissions.others.title"));
    shared.lookAsChild("others");
    other.button("submissions.others.go-on").click();
    assertThat(other.roomForWords()).hasValue(WORDS);
  }

  private static void write(ChildPath path) {
    path.findRoomForWords().fill(WORDS);
  }

  private static void choose(Visitor who, Path file) {
    who.page.locator("[data-loads] input[type=file]").setInputFiles(file);
  }
}
