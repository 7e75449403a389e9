package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are drawn, photographed or spoken. */
class MediaIT extends Journey {
  private static final String CALL = "social-protection";
  // The browser tells its tools nothing of what a page sends as a file.
  private static final String COUNT_SENT =
      """
      () => {
        const send = window.fetch;
        window.fetch = (to, how) => {
          window.bytesSent = how.body.size;
          return send(to, how);
        };
      }
      """;
  private static final String SHOWN = "picture => picture.complete && picture.naturalWidth > 0";

  @Test
  void aDrawingByFingerIsKeptUndoneClearedAndStillThereAfterAReload() {
    Visitor child = visitor(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    media.goToQuestion(CALL);
    media.open("drawing");
    media.drawWithFinger(.2, .3, .8, .7);
    media.expectInk(true);
    media.tool("undo").click();
    media.expectInk(false);
    media.tool("redo").click();
    media.expectInk(true);
    media.tool("clear").click();
    media.expectInk(false);
    media.tool("undo").click();
    media.expectInk(true);
    media.expectKept();
    int before = media.ink();

    child.open("/c/" + CALL + "/answer");
    assertThat(media.paper()).isVisible();
    media.expectInk(true);
    assertThat(media.ink()).isBetween(before * 9 / 10, before * 11 / 10);
    media.drawWithFinger(.1, .9, .9, .5);
    media.expectKept();
    assertThat(media.ink()).isGreaterThan(before);
  }

  @Test
  void whatWasMadeComesBackInAnotherVisitAndWithTheCode() {
    Visitor child = visitor(Screen.DESK, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    media.open("drawing");
    media.drawWithMouse(.2, .2, .7, .8);
    media.expectKept();
    child.page.locator("#way-drawing-panel textarea").fill("A table for everybody");
    media.open("photo");
    choose(child, new FilePayload("IMG_1.jpg", "image/jpeg", MediaPath.photo()));
    media.expectKept();
    media.open("write");
    child.typeAndPause(path.roomForWords(), "And words");
    child.loseSession();
    child.open("/c/" + CALL + "/answer");
    child.press(child.words().say("submissions.is-it-you.continue"));
    assertThat(path.roomForWords()).hasValue("And words");
    media.open("drawing");
    media.expectInk(true);
    assertThat(child.page.locator("#way-drawing-panel textarea")).hasValue("A table for everybody");

    path.goOnToCheck();
    expectReadBack(child);
    path.allow(false);
    String code = path.send();
    path.useCode(code);
    expectReadBack(child);
    child.lookAsChild("media-with-code");
  }

  @Test
  void theModeratorOpensTheDrawingAndNobodyElseGetsIt() {
    String said = "A table 5517 for everybody";
    Visitor child = visitor(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    path.roomForWords().fill(said);
    media.open("drawing");
    media.drawWithFinger(.2, .2, .7, .8);
    media.expectKept();
    path.goOnToCheck();
    path.allow(false);
    path.send();

    Visitor moderator = visitor(Screen.DESK, "en");
    TeamPath team = new TeamPath(moderator);
    team.signIn("moderator", application().demoPassword());
    team.openTheOneThatSays(CALL, "en", said);
    Locator piece = moderator.page.locator("figure.piece");
    String name = moderator.words().say("moderation.piece.drawing", 1);
    piece
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(moderator.words().say("moderation.piece.show", name)))
        .click();
    Locator picture = piece.locator("img");
    moderator.page.waitForCondition(() -> (Boolean) picture.evaluate(SHOWN));
    moderator.lookAsTeam("media-review");

    String address = "/" + picture.getAttribute("src");
    APIResponse file = moderator.page.request().get(application().address(address).toString());
    assertThat(file.headers())
        .containsEntry("content-disposition", "attachment; filename=\"piece.png\"")
        .containsEntry("x-content-type-options", "nosniff");
    APIResponse other = child.page.request().get(application().address(address).toString());
    assertThat(other.headers().get("content-type")).startsWith("text/html");
  }

  private static void expectReadBack(Visitor child) {
    Locator pictures = child.page.locator(".said-piece img");
    assertThat(pictures).hasCount(2);
    for (Locator picture : pictures.all()) {
      picture.scrollIntoViewIfNeeded();
      child.page.waitForCondition(() -> (Boolean) picture.evaluate(SHOWN));
    }
    assertThat(child.page.locator(".said-piece figcaption")).hasText("A table for everybody");
    assertThat(child.page.locator("main")).containsText("And words");
  }

  @Test
  void aPhotoIsMadeSmallerTakenOutAndBroughtBack() {
    Visitor child = visitor(Screen.PHONE, "ar");
    MediaPath media = new MediaPath(child);
    media.goToQuestion(CALL);
    media.open("photo");
    child.lookAsChild("media-photo-empty");
    byte[] photo = MediaPath.photo();
    child.page.evaluate(COUNT_SENT);
    choose(child, new FilePayload("IMG_1.jpg", "image/jpeg", photo));
    media.expectKept();
    assertThat((Integer) child.page.evaluate("() => window.bytesSent"))
        .isBetween(1000, photo.length - 1);
    assertThat(child.page.locator("canvas.photo")).isVisible();
    child.lookAsChild("media-photo-filled");
    media.tool("take-out").click();
    media.expectState("takenOut");
    assertThat(child.page.locator("canvas.photo")).isHidden();
    child.button(child.words().say("uikit.piece.bring-back")).click();
    assertThat(child.page.locator("canvas.photo")).isVisible();
    media.expectKept();

    byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
    choose(child, new FilePayload("IMG_2.jpg", "image/jpeg", page));
    assertThat(media.state()).containsText(child.words().say("submissions.photo.unreadable"));
    child.lookAsChild("media-photo-error");
  }

  @Test
  void whatTheServerCannotTakeIsSaidInItsWords() {
    Visitor child = visitor(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    media.goToQuestion(CALL);
    Object answer =
        child.page.evaluate(
            """
            async () => {
              const host = document.querySelector('heard-photo');
              const response = await fetch(host.getAttribute('upload'), {
                method: 'POST', headers: {'Content-Type': 'image/png'}, body: 'not a picture' });
              return (await response.json()).words;
            }
            """);
    assertThat(answer).isEqualTo(child.words().say("submissions.media.wrong-type"));
    child.expectTrouble();
    Object status =
        child.page.evaluate(
            """
            async () => {
              const host = document.querySelector('heard-photo');
              const other = host.getAttribute('upload').replace(/[0-9a-f]{8}-/, '00000000-');
              return (await fetch(other, { method: 'POST', body: 'x' })).status;
            }
            """);
    assertThat(status).isNotEqualTo(200);
  }

  @Test
  void speakingIsRecordedHeardDeletedAndRecordedAgain() {
    Visitor child = speaker(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    media.open("voice");
    child.lookAsChild("media-voice-empty");
    record(child, media);
    media.expectKept();
    child.lookAsChild("media-voice-filled");
    media.tool("listen").click();
    assertThat(media.tool("listen")).hasText(child.words().say("uikit.voice.stop-listening"));
    media.tool("listen").click();
    assertThat(media.tool("listen")).hasText(child.words().say("uikit.voice.listen"));
    media.tool("delete").click();
    media.expectState("takenOut");
    assertThat(media.tool("start")).isVisible();
    record(child, media);
    media.expectKept();

    child.open("/c/" + CALL + "/answer");
    media.tool("listen").click();
    assertThat(media.tool("listen")).hasText(child.words().say("uikit.voice.stop-listening"));
    path.goOnToCheck();
    child.button(child.words().say("uikit.voice.listen")).click();
    assertThat(child.button(child.words().say("uikit.voice.stop-listening"))).isVisible();
    assertThat(child.button(child.words().say("uikit.voice.listen"))).isVisible();
  }

  @Test
  void nextWhileSpeakingEndsTheRecordingAndKeepsIt() {
    Visitor child = speaker(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    String question = child.heading().innerText();
    media.open("voice");
    media.tool("start").click();
    expectSeconds(child, 1);
    child.lookAsChild("media-voice-recording");
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(child.page.locator("#way-voice-panel")).isVisible();
    assertThat(media.tool("listen")).isVisible();
  }

  @Test
  void withoutAMicrophoneTheOtherWaysStay() {
    Visitor child = visitor(Screen.PHONE, "ar");
    MediaPath media = new MediaPath(child);
    media.goToQuestion(CALL);
    media.open("voice");
    media.tool("start").click();
    assertThat(child.page.locator(".piece-state[data-state$=Microphone]")).isVisible();
    child.lookAsChild("media-voice-error");
    media.open("drawing");
    media.drawWithFinger(.2, .2, .8, .8);
    media.expectKept();
  }

  @Test
  void withoutALineTheDrawingWaitsInThePageAndFollowsLater() {
    Visitor child = visitor(Screen.PHONE, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    String question = child.heading().innerText();
    media.open("drawing");
    child.expectTrouble();
    child.line(false);
    media.drawWithFinger(.2, .2, .8, .8);
    media.expectState("notYet");
    child.lookAsChild("media-drawing-error");
    path.button("submissions.form.next").click();
    media.expectState("held");
    assertThat(child.heading()).hasText(question);
    child.line(true);
    media.expectKept();
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    media.expectInk(true);
  }

  @Test
  void nextRightAfterAStrokeWaitsForItAndSkipSetsItAside() {
    Visitor child = visitor(Screen.DESK, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    String question = child.heading().innerText();
    media.open("drawing");
    media.drawWithMouse(.2, .2, .8, .8);
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(child.heading()).hasText(question);
    media.expectInk(true);
    path.button("submissions.form.skip").click();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(child.heading()).hasText(question);
    media.expectInk(true);
  }

  @Test
  void everyToolIsReachedByKeyboardAndWordsStandBesideTheDrawing() {
    Visitor child = visitor(Screen.DESK, "en");
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    Keyboard keys = new Keyboard(child.page);
    keys.tabTo("#way-write");
    keys.press("ArrowRight");
    assertThat(keys.has("#way-drawing")).isTrue();
    assertThat(child.page.locator("#way-drawing-panel")).isVisible();
    keys.tabTo("[data-pen=thick]");
    keys.press("Space");
    assertThat(child.page.locator("[data-pen=thick]")).hasAttribute("aria-pressed", "true");
    keys.tabTo("[data-colour=green]");
    keys.press("Enter");
    assertThat(child.page.locator(".colour-now"))
        .hasText(child.words().say("submissions.draw.green"));
    keys.tabTo("[data-to-way=write]");
    keys.press("Enter");
    assertThat(keys.has("textarea.answer-box")).isTrue();
    keys.type("I would draw a house");
    String question = child.heading().innerText();
    keys.tabTo(".btn--next");
    keys.press("Enter");
    // The way back stands on both screens: that of this question goes with it and leads nowhere.
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(path.roomForWords()).hasValue("I would draw a house");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theTabsLookRightEmptyAndFilled(String language) {
    for (Screen screen : new Screen[] {Screen.NARROW, Screen.PHONE, Screen.DESK}) {
      Visitor child = visitor(screen, language);
      MediaPath media = new MediaPath(child);
      media.goToQuestion(CALL);
      look(child, "media-write-empty");
      media.open("photo");
      look(child, "media-photo-empty");
      media.open("voice");
      look(child, "media-voice-empty");
      media.open("drawing");
      look(child, "media-drawing-empty");
      child.page.locator("[data-colour=blue]").click();
      media.drawWithMouse(.2, .2, .7, .8);
      child.page.locator("[data-colour=orange]").click();
      media.drawWithMouse(.5, .6, .9, .3);
      media.expectKept();
      assertThat(child.page.locator("#way-drawing-panel .told")).isVisible();
      look(child, "media-drawing-filled");
      for (Look look : new Look[] {Look.DARK, Look.CONTRAST}) {
        look.wear(child.page);
        look(child, "media-drawing-" + look);
        media.open("voice");
        look(child, "media-voice-" + look);
        media.open("drawing");
      }
    }
  }

  private static void look(Visitor child, String name) {
    child.lookAsChild(name);
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
  }

  private static void record(Visitor child, MediaPath media) {
    media.tool("start").click();
    expectSeconds(child, 2);
    media.tool("stop").click();
    assertThat(media.tool("listen")).isVisible();
  }

  /** Waits until so much was recorded. */
  private static void expectSeconds(Visitor child, int seconds) {
    child.page.waitForFunction(
        "least => Number(document.querySelector('.voice-time').textContent.split(':')[1]) >= least",
        seconds);
  }

  private static void choose(Visitor child, FilePayload file) {
    child.page.locator("heard-photo input[type=file]:not([capture])").setInputFiles(file);
  }
}
