package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What a child takes along from the pages without script, and brings back to them. */
@HeardTest
class LightTakeAlongTest {
  @Autowired private WebApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private ComingBack comingBack;
  @Autowired private Answering answering;
  private PlainBrowser browser;
  private Consultation call;

  @BeforeEach
  void openTheBrowser() {
    browser = new PlainBrowser(context);
    call = calls.open();
  }

  /** A story that is not finished, up to the page after Stop. */
  private static PlainBrowser stopped(PlainBrowser by, Consultation in, String story) {
    by.open("/light/c/" + in.slug() + "?lang=en").press("begin").press("go-on").skipTo("a.safe");
    by.fill("a.safe", "no").press("next");
    return by.fill("a.story", story).press("stop");
  }

  private byte[] file() {
    browser.press("own-file").takeFile("take-file");
    return browser.answer().getContentAsByteArray();
  }

  private PlainBrowser load(PlainBrowser into, byte[] file) {
    return into.open("/light/code?lang=en").attach("file", file).press("load");
  }

  private static String story(PlainBrowser in) {
    return in.page().expectFirst("[name='a.story']").wholeText().strip();
  }

  @Test
  void aFileFromHereIsLockedNamedForNothingAndLoadsOnTheOtherWayIn() throws IOException {
    stopped(browser, call, "in my file");
    byte[] file = file();
    assertThat(browser.answer().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"saved.heard\"");
    assertThat(browser.answer().getContentType()).isEqualTo("application/octet-stream");
    assertThat(browser.answer().getHeader("Cache-Control")).contains("no-store");
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("in my file");
    browser.press("throw-away");
    Loaded.Ready ready = (Loaded.Ready) comingBack.load(new ByteArrayInputStream(file));
    assertThat(ready.draft().answers()).containsEntry("story", new Answer.Words("in my file"));
    assertThat(answering.keepsAnything(ready.token(), call.id())).isTrue();
  }

  @Test
  void aFileOfTheOtherWayInGoesOnHereWhereItStopped() {
    DraftToken token = DraftToken.fresh();
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("story", new Answer.Words("from there"), "safe", Answer.Picked.one("no")),
            "story");
    load(browser, comingBack.file(token, draft).orElseThrow());
    assertThat(story(browser)).isEqualTo("from there");
    assertThat(browser.cookies().values()).extracting(one -> one.getValue()).contains(token.text());
  }

  @Test
  void whatWasThrownAwayHereComesBackWithTheFileAndIsSentOnce() {
    stopped(browser, call, "once more");
    byte[] file = file();
    browser.press("throw-away");
    assertThat(browser.cookies()).isEmpty();
    load(browser, file);
    assertThat(story(browser)).isEqualTo("once more");
    browser.skipTo("assent-read").fill("assent-take-part", "1").fill("assent-read", "1");
    String code = browser.press("send").code();
    load(new PlainBrowser(context), file).press("show");
    PlainBrowser again = load(new PlainBrowser(context), file).press("show");
    assertThat(again.code()).isEqualTo(code);
  }

  @Test
  void wordsThatAreNewerThanTheFileStay() {
    stopped(browser, call, "older");
    byte[] file = file();
    browser.press("go-on").fill("a.story", "newer").press("stop");
    assertThat(story(load(new PlainBrowser(context), file))).isEqualTo("newer");
  }

  @Test
  void somebodyElsesUnfinishedAnswersAreNotPutOutOfReachByAFile() {
    stopped(browser, call, "mine");
    byte[] file = file();
    PlainBrowser shared = stopped(new PlainBrowser(context), call, "of the other child");
    String others = shared.cookies().values().iterator().next().getValue();
    load(shared, file);
    assertThat(shared.page().html()).doesNotContain("mine.", "of the other child");
    assertThat(shared.cookies().values()).extracting(one -> one.getValue()).contains(others);
    shared.press("fr").press("mine");
    assertThat(story(shared)).isEqualTo("mine");
  }

  @Test
  void withHighRiskTheFileBringsBackWhatTheServerKeepsNowhere() {
    Consultation risky = calls.with(new ConsentProfile.AssentOnly(), true);
    stopped(browser, risky, "only in my file");
    byte[] file = file();
    browser.press("throw-away");
    load(browser, file);
    assertThat(story(browser)).isEqualTo("only in my file");
    DraftToken token =
        DraftToken.read(browser.cookies().values().iterator().next().getValue()).orElseThrow();
    assertThat(answering.keepsAnything(token, risky.id())).isFalse();
    browser.press("skip").press("back");
    assertThat(story(browser)).isEqualTo("only in my file");
  }

  @Test
  void withHighRiskWordsAreKeptOnceThereIsACode() {
    Consultation risky = calls.with(new ConsentProfile.AssentOnly(), true);
    stopped(browser, risky, "before the code");
    assertThat(browser.page().text()).contains("Your words are only on this page.");
    browser.press("code").press("go-on").fill("a.story", "after the code").press("stop");
    assertThat(browser.page().text()).contains("Your code leads back to them.");
    DraftToken token =
        DraftToken.read(browser.cookies().values().iterator().next().getValue()).orElseThrow();
    assertThat(answering.keepsAnything(token, risky.id())).isTrue();
    assertThat(story(browser.press("go-on"))).isEqualTo("after the code");
  }

  @Test
  void aCallThatKeepsNothingOffersAFileOnly() {
    Consultation careful =
        calls.publish(calls.invented(ConsultationId.random()).keeping(DraftKeeping.NEVER));
    browser.open("/light/c/" + careful.slug() + "?lang=en");
    assertThat(browser.page().text())
        .contains("Nothing is kept before you send", "in a file of your own")
        .doesNotContain("and come back");
    stopped(browser, careful, "kept nowhere");
    assertThat(browser.page().text()).contains("Your words are only on this page.", "Save a file");
    assertThat(browser.page().select("button[value=code]")).isEmpty();
    DraftToken token =
        DraftToken.read(browser.cookies().values().iterator().next().getValue()).orElseThrow();
    assertThat(answering.keepsAnything(token, careful.id())).isFalse();
    assertThat(story(browser.press("go-on"))).isEqualTo("kept nowhere");
  }

  @Test
  void withHighRiskAFileOnASharedDeviceKeepsItsWordsThroughTheQuestion() {
    Consultation risky = calls.with(new ConsentProfile.AssentOnly(), true);
    stopped(browser, risky, "closed words");
    byte[] file = file();
    PlainBrowser shared = stopped(new PlainBrowser(context), call, "of the other child");
    load(shared, file);
    assertThat(shared.page().html()).doesNotContain("closed words");
    assertThat(story(shared.press("mine"))).isEqualTo("closed words");
  }

  @Test
  void whatIsNoFileOfHereIsSaidAtItsField() {
    load(browser, "a shopping list".getBytes(StandardCharsets.UTF_8));
    assertThat(browser.page().expectFirst("#file-problem").text())
        .startsWith("This is not a file from here");
    assertThat(browser.page().expectFirst("#file").attr("aria-describedby"))
        .contains("file-problem");
    browser.open("/light/code?lang=en").press("load");
    assertThat(browser.page().expectFirst("#file-problem").text())
        .isEqualTo("Please choose your file first.");
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void aCopyOfSentAnswersIsAPageWithNothingBehindIt() {
    stopped(browser, call, "Read <me> later").press("go-on").skipTo("assent-read");
    // Skipping set the story aside; it has to be there to be sent.
    browser.press("change.story").fill("a.story", "Read <me> later").press("next");
    browser.skipTo("assent-read").fill("assent-take-part", "1").fill("assent-read", "1");
    String code = browser.press("send").code();
    browser.open("/light/code?lang=en").fill("code", code).press("").takeFile("copy");
    assertThat(browser.answer().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"saved.html\"");
    String copy = new String(browser.answer().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(copy).text()).contains("Read <me> later");
    assertThat(Jsoup.parse(copy).select("script, link, img, form, a")).isEmpty();
    assertThat(copy).doesNotContain(code, code.replace(" ", ""));
    assertThat(Optional.of(browser.heading())).contains("Your answers");
  }
}
