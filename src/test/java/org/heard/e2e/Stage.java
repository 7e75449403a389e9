package org.heard.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all journeys of one run share: the application and the browser, each started once. */
final class Stage implements AutoCloseable {
  private final Playwright playwright;
  final Browser browser;
  private @Nullable RunningApplication application;
  private final Map<List<String>, Browser> others = new HashMap<>();

  Stage() {
    // Two cores and several processes: a page may take a while, and no test depends on how long.
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    playwright = Chromium.driver();
    browser = Chromium.start(playwright, List.of());
  }

  /** The application, started by whoever needs it first: some journeys bring one of their own. */
  RunningApplication application() {
    RunningApplication running = application;
    if (running == null) {
      running = RunningApplication.start("main", Map.of());
      application = running;
    }
    return running;
  }

  /** A browser on a device that hears a tone, and lends its microphone without asking. */
  Browser withMicrophone() {
    return with("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
  }

  /** A browser for which no other host than this machine has an address. */
  Browser withoutOtherHosts() {
    return with("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
  }

  private Browser with(String... more) {
    return others.computeIfAbsent(List.of(more), flags -> Chromium.start(playwright, flags));
  }

  @Override
  public void close() {
    browser.close();
    others.values().forEach(Browser::close);
    playwright.close();
    if (application != null) {
      application.close();
    }
  }
}
