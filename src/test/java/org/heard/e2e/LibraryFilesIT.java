package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.heard.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films and pictures that a manager brings, as children will see them. */
class LibraryFilesIT extends Journey {
  private static final String SAID = "Parks are for all of us.";
  private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:09.000\n" + SAID + "\n";

  /** Three seconds of a square that changes its colour. */
  private static final String FILM =
      """
      async () => {
        const canvas = document.createElement('canvas');
        canvas.width = 160;
        canvas.height = 120;
        const pen = canvas.getContext('2d');
        const recorder = new MediaRecorder(canvas.captureStream(15), {
          mimeType: 'video/webm;codecs=vp8',
        });
        const parts = [];
        recorder.ondataavailable = (event) => parts.push(event.data);
        const stopped = new Promise((done) => (recorder.onstop = done));
        recorder.start();
        for (let i = 0; i < 45; i++) {
          pen.fillStyle = `hsl(${i * 8} 80% 50%)`;
          pen.fillRect(0, 0, 160, 120);
          await new Promise((done) => setTimeout(done, 66));
        }
        recorder.stop();
        await stopped;
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
      }
      """;

  private static final String CAPTION = "film => film.textTracks[0].activeCues?.[0]?.text ?? ''";
  private static final String RANGE =
      "async film => (await fetch(film.src, {headers: {Range: 'bytes=0-99'}})).status";

  private Visitor manager;
  private LibraryPath library;

  @ParameterizedTest
  @CsvSource({"NARROW, en", "DESK, fr"})
  void aFilmIsBroughtWithCaptionsAndPlays(Screen screen, String language, @TempDir Path folder)
      throws IOException {
    String version = begin(screen, language, "Film in " + language, "video");
    look("film-none");
    byte[] film = Base64.getDecoder().decode((String) manager.page.evaluate(FILM));
    bring("film", Files.write(folder.resolve("parks.webm"), film));
    assertThat(manager.page.locator(".l-media video")).hasCount(1);
    bring("captions", Files.writeString(folder.resolve("parks.vtt"), CAPTIONS));
    assertThat(manager.page.locator(".l-media details")).hasCount(1);
    look("film");

    manager.page.navigate(version.replaceFirst("/team/library/[^/]+/", "/preview/library/"));
    Locator player = manager.page.locator(".player video").first();
    assertThat(player).isVisible();
    assertThat(player.evaluate(RANGE)).isEqualTo(206);
    play(player);
    assertThat(player.evaluate(CAPTION)).isEqualTo(SAID);
    lookAsChild("film-read");
  }

  /** Starts it with the keyboard, and waits until it moves. */
  private void play(Locator player) {
    player.focus();
    manager.page.keyboard().press("Space");
    manager.page.waitForCondition(
        () -> ((Number) player.evaluate("film => film.currentTime")).doubleValue() > 0.5);
    player.evaluate("film => film.pause()");
  }

  @ParameterizedTest
  @CsvSource({"PHONE, en", "DESK, es"})
  void aComicIsMadeOfPicturesFromFiles(Screen screen, String language, @TempDir Path folder)
      throws IOException {
    String version = begin(screen, language, "Comic in " + language, "comic");
    manager
        .page
        .locator("#panels")
        .setInputFiles(
            new Path[] {
              picture(folder.resolve("one.png"), Color.ORANGE),
              picture(folder.resolve("two.png"), Color.CYAN)
            });
    assertThat(library.blocks()).hasCount(2);
    describe(0, "A sun above a park.", "Look, a park!");
    describe(1, "The sea beside a town.", "It is for all of us.");
    look("comic");

    manager.page.navigate(version.replaceFirst("/team/library/[^/]+/", "/preview/library/"));
    Locator panels = manager.page.locator(".comic .panel");
    assertThat(panels).hasCount(2);
    assertThat(panels.first()).containsText("Look, a park!");
    assertThat(panels.last().locator("img")).hasAttribute("alt", "The sea beside a town.");
    manager.page.waitForCondition(() ->
        Boolean.TRUE.equals(panels.first().locator("img").evaluate("one => one.naturalWidth > 0")));
    lookAsChild("comic-read");
  }

  private void describe(int place, String alt, String said) {
    library.blocks().nth(place).click();
    write("alt", alt);
    write("words", said);
    look("comic-panel");
    manager.press(manager.words().say("content.team.block.close"));
  }

  private void write(String field, String text) {
    Locator box = manager.page.locator(".l-blocks [id^=block-][id$=-" + field + "]");
    box.fill(text);
    manager.page.keyboard().press("Tab");
    manager.awaitNothingOnTheWay();
    assertThat(box).hasValue(text);
  }

  private String begin(Screen screen, String language, String title, String form) {
    manager = visitor(screen, language);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    manager.open("/team/library");
    library = new LibraryPath(manager);
    library.begin(title, "The council of towns");
    String version = library.beginVersion(Language.ENGLISH, form);
    library.write("title", "Parks for all of us");
    return version;
  }

  private void bring(String slot, Path file) {
    manager.page.locator("#media-" + slot).setInputFiles(file);
    manager.awaitNothingOnTheWay();
  }

  private static Path picture(Path file, Color color) throws IOException {
    BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(color);
    pen.fillOval(120, 40, 400, 400);
    pen.dispose();
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }

  private void lookAsChild(String name) {
    manager.lookAsChild("library-files-" + name);
    whole();
  }

  private void look(String name) {
    manager.lookAsTeam("library-files-" + name);
    whole();
  }

  private void whole() {
    Geometry.expectNothingSticksOut(manager.page);
    Geometry.expectNothingIsCutOff(manager.page);
  }
}
