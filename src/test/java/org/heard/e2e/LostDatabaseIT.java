package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database goes away while children answer, and comes back. */
class LostDatabaseIT extends Journey {
  private static final String CALL = "safe-online";
  private static final double PATIENCE_MS = 40_000;

  private static EmbeddedPostgres database;
  private static CuttableLine line;
  private static RunningApplication heard;

  @BeforeAll
  static void start() throws IOException {
    database = EmbeddedPostgres.builder().start();
    line = new CuttableLine(database.getPort());
    heard =
        RunningApplication.start(
            "lost-database",
            Map.of(
                "HEARD_DB_URL",
                "jdbc:postgresql://localhost:%d/postgres".formatted(line.port()),
                "HEARD_DB_USER",
                "postgres",
                "HEARD_DB_PASSWORD",
                "any"));
  }

  @AfterAll
  static void stop() throws IOException {
    heard.close();
    line.close();
    database.close();
  }

  @Test
  void wordsTypedMeanwhileAreKeptAndSentAfterwards() {
    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();

    line.cut();
    room.pressSequentially("Nobody asked me before.");
    Locator away = child.page.getByText(child.words().say("submissions.form.store-away"));
    assertThat(away).isVisible(within());
    child.lookAsChild("store-away");
    // A whole minute: the page keeps saying it, and keeps the words.
    await("a minute without a database")
        .pollInSameThread()
        .during(Duration.ofMinutes(1))
        .atMost(Duration.ofSeconds(90))
        .until(away::isVisible);

    line.mend();
    assertThat(away).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MS));
    child.page.reload();
    assertThat(child.heading()).hasText(question);
    assertThat(path.roomForWords()).hasValue("Nobody asked me before.");
  }

  @Test
  void sendSaysCalmlyThatItMustWaitAndWorksAfterwards() {
    Visitor child = visitor(heard, Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.allow(false);

    line.cut();
    path.button("submissions.check.send").click();
    assertThat(child.page.getByText(child.words().say("submissions.check.store-away")))
        .isVisible(within());

    line.mend();
    assertThat(path.send()).matches("\\d{16}");
  }

  @Test
  void whoComesMeanwhileIsAskedToWait() {
    Visitor child = visitor(heard, Screen.PHONE, "ar");
    line.cut();
    child.expectTrouble();
    child.open("/");
    assertThat(child.heading()).isVisible();
    child.lookAsChild("away");
  }

  @AfterEach
  void mend() {
    line.mend();
    await("the application to reach its database again")
        .atMost(Duration.ofSeconds(30))
        .until(heard::ready);
  }

  private static LocatorAssertions.IsVisibleOptions within() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);
  }
}
