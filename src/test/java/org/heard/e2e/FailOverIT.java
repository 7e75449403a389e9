package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database server dies for good while children answer, and another one takes over (REL-8). */
class FailOverIT extends Journey {
  private static final String CALL = "safe-online";
  private static final double PATIENCE_MS = 60_000;

  private static TwoDatabases databases;
  private static RunningApplication heard;

  @BeforeAll
  static void start() throws IOException {
    databases = TwoDatabases.start();
    heard =
        RunningApplication.start(
            "fail-over",
            Map.of(
                "HEARD_DB_URL",
                databases.address(),
                "HEARD_DB_USER",
                "postgres",
                "HEARD_DB_PASSWORD",
                "any"));
  }

  @AfterAll
  static void stop() throws IOException {
    heard.close();
    databases.close();
  }

  @Test
  void whatWasSentAndWhatIsBeingWrittenGoOnWithTheServerThatTakesOver() throws IOException {
    Visitor sender = visitor(heard, Screen.PHONE, "en");
    ChildPath sent = new ChildPath(sender);
    sent.takePart(CALL);
    sent.skipToCheck();
    sent.allow(false);
    String code = sent.send();

    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    child.typeAndPause(room, "Before it died.");

    databases.killFirst();
    room.pressSequentially(" And after.");
    Locator away = child.page.getByText(child.words().say("submissions.form.store-away"));
    assertThat(away).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    databases.promoteSecond();
    assertThat(away).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MS));

    child.page.reload();
    assertThat(child.heading()).hasText(question);
    assertThat(path.roomForWords()).hasValue("Before it died. And after.");
    path.goOnToCheck();
    path.allow(false);
    Assertions.assertThat(path.send()).matches("\\d{16}").isNotEqualTo(code);

    sent.useCode(code);
    assertThat(sent.button("submissions.withdraw.start")).isVisible();
  }
}
