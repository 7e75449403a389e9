package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a child's visit is left where it does not belong: not in a log, a table, a file, an
 * address, and after the visit not in memory either (safety.md PR-1).
 *
 * <p>Memory is looked at once the connections of the visit have ended: until then their buffers
 * hold the last request and answer, for a minute of silence at most (docs/privacy.md). What nothing
 * refers to any more is not looked at; Java does not wipe it.
 */
class CanaryIT extends Journey {
  /** Where the visits come from, as the server sees it. */
  private static final String NEIGHBOUR = "127.83.41.97";

  private static final Pattern NEUTRAL = Pattern.compile(".*/calendar$");

  private static RunningApplication heard;
  private static CuttableLine line;
  private static Remains remains;
  private static Path temporary;

  @BeforeAll
  static void start() throws IOException {
    Path room = Files.createDirectories(Path.of("target", "journeys", "canary"));
    temporary = Files.createTempDirectory("heard-canary-tmp");
    heard =
        RunningApplication.start(
            "canary",
            Map.of("SERVER_SERVLET_SESSION_TIMEOUT", "1m", "VAADIN_HEARTBEATINTERVAL", "10"),
            List.of("-Djava.io.tmpdir=" + temporary));
    line = new CuttableLine(heard.port(), InetAddress.getByName(NEIGHBOUR));
    heard.reachedThrough(line.port());
    remains = new Remains(heard, temporary, room);
  }

  @AfterAll
  static void stop() {
    line.close();
    heard.close();
    remains.forget();
    Folders.delete(temporary);
  }

  @Test
  void nothingOfAVisitWithScriptIsLeft() {
    CanaryVisit visit = new CanaryVisit("with script", "198.51.100.177");
    Visitor child = onDevice(heard, Screen.PHONE, "en", visit::device);
    visit.withScript(child, () -> expectTheAnswerInMemory(visit));
    child.page.locator("#leave").click();
    child.page.waitForURL(NEUTRAL);
    child.page.waitForCondition(() -> child.cookies().isEmpty());
    expectNothingLeft(child, visit);
  }

  @Test
  void nothingOfAVisitWithoutScriptIsLeft() {
    CanaryVisit visit = new CanaryVisit("without script", "2001:db8:51:177::9");
    Visitor child =
        onDevice(
            heard,
            Screen.PHONE,
            "en",
            options -> {
              options.setJavaScriptEnabled(false);
              visit.device(options);
            });
    // A browser asks for an icon by itself, which pages without script do not have.
    child.expectTrouble();
    visit.withoutScript(child);
    child.press(child.words().say("shell.child.leave"));
    expectNothingLeft(child, visit);
  }

  @Test
  void nothingOfAVisitThatIsNeverEndedIsLeftOnceItsTimeIsOver() {
    CanaryVisit visit = new CanaryVisit("never ended", null);
    Visitor child = onDevice(heard, Screen.DESK, "fr", visit::device);
    visit.withScript(child, () -> {});
    expectNothingLeft(child, visit);
  }

  @Test
  void theSearchFindsWhatIsThere() throws IOException {
    Path file = Files.createTempFile("canary", ".txt");
    for (Charset way :
        List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.writeString(file, "before Kingfisher after", way);
      assertThat(new CanarySearch(List.of(new Canary("planted", "Kingfisher"))).in(file))
          .isNotEmpty();
    }
    Files.delete(file);
  }

  private static void expectTheAnswerInMemory(CanaryVisit visit) {
    List<String> found = new CanarySearch(visit.canaries()).in(remains.memory());
    assertThat(found).anyMatch(find -> find.contains(": answer in "));
  }

  private static void expectNothingLeft(Visitor child, CanaryVisit visit) {
    child.expectTrouble();
    child.page.navigate("about:blank");
    line.cut();
    line.mend();
    List<Canary> canaries = new ArrayList<>(visit.canaries());
    assertThat(new CanarySearch(canaries).in("traffic", visit.traffic())).isEmpty();
    canaries.add(new Canary("neighbour", NEIGHBOUR));
    CanarySearch search = new CanarySearch(canaries);
    assertThat(search.in(remains.tables())).isEmpty();
    assertThat(remains.files())
        .contains(heard.log())
        .allSatisfy(file -> assertThat(search.inIfStillThere(file)).isEmpty());
    await("the memory to be free of the visit")
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(search.in(remains.memory())).isEmpty());
  }
}
