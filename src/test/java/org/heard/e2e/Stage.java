package org.heard.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

  Stage() {
    // Two cores and several processes: a page may take a while, and no test depends on how long.
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    application = RunningApplication.start("main", Map.of());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(browserProgram()))
                    .setArgs(FLAGS));
  }

  static String browserProgram() {
    String named = System.getenv("HEARD_BROWSER");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    application.close();
  }
}
