package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the main child pages that docs/screens.md shows: phone and desktop, English
 * and Arabic, light and strong contrast. {@code ./test pictures} runs this and copies them there.
 */
class ChildPicturesIT extends Journey {
  private static final String CALL = "social-protection";
  private static final Path FOLDER = Path.of("target", "child-pages");
  private static final Path SHOWN = Path.of("docs", "screens.md");

  @ParameterizedTest
  @CsvSource({"PHONE, en", "PHONE, ar", "DESK, en", "DESK, ar"})
  void theMainPagesArePicturedAndShownInTheDocuments(Screen screen, String language)
      throws IOException {
    Visitor child = visitor(screen, language);
    Album album = new Album(child.page, "-" + language + "-" + screen.width, shown());
    ChildPath path = new ChildPath(child);
    child.open("/");
    album.take("home");
    child.open("/c/" + CALL);
    album.take("call");
    path.pressTakePart();
    path.skipUntil(".opts--face");
    child.page.locator("label.opt").first().click();
    album.take("faces");
    path.skipUntil(".opts input[type=checkbox]");
    child.page.locator("label.opt").first().click();
    album.take("choices");
    path.skipUntil(".places-rest");
    Locator rest = child.page.locator(".places-rest button");
    rest.nth(1).click();
    album.take("order");
    path.skipUntil(".ways");
    album.take("warning");
    path.button("submissions.form.next").click();
    path.findRoomForWords();
    album.take("words");
    path.skipToCheck();
    album.take("check");
    path.allow(true);
    path.send();
    // The code of a picture is nobody's: the demo's data folder is thrown away with the journey.
    album.take("thanks");
  }

  private static String shown() throws IOException {
    return Files.readString(SHOWN);
  }

  /** Where the pictures go. */
  private record Album(Page page, String suffix, String document) {
    void take(String name) {
      page.evaluate("() => document.fonts.ready");
      page.evaluate("() => scrollTo(0, 0)");
      Look.LIGHT.wear(page);
      shoot(name + suffix + ".png");
      Look.CONTRAST.wear(page);
      shoot(name + suffix + "-contrast.png");
      Look.LIGHT.wear(page);
    }

    private void shoot(String file) {
      byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
      assertThat(picture).isNotEmpty();
      assertThat(document).contains("pictures/child/" + file);
    }
  }
}
