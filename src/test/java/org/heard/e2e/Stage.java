package org.heard.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all journeys of one run share: the application and the browser, each started once. */
final class Stage implements AutoCloseable {
  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  final Browser browser;
  final RunningApplication application;
  private @Nullable Browser withMicrophone;

  Stage() {
    // Two cores and several processes: a page may take a while, and no test depends on how long.
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    application = RunningApplication.start("main", Map.of());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = launch(FLAGS);
  }

  private Browser launch(List<String> flags) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(browserProgram()))
                .setArgs(flags));
  }

  /** A browser on a device that hears a tone, and lends its microphone without asking. */
  Browser withMicrophone() {
    Browser ready = withMicrophone;
    if (ready == null) {
      List<String> flags = new ArrayList<>(FLAGS);
      flags.add("--use-fake-device-for-media-stream");
      flags.add("--use-fake-ui-for-media-stream");
      ready = launch(flags);
      withMicrophone = ready;
    }
    return ready;
  }

  static String browserProgram() {
    String named = System.getenv("HEARD_BROWSER");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }

  @Override
  public void close() {
    browser.close();
    if (withMicrophone != null) {
      withMicrophone.close();
    }
    playwright.close();
    application.close();
  }
}
