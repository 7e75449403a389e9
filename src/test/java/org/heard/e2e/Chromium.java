package org.heard.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of journeys and of the bench: one that is there, asking nobody for anything. */
public final class Chromium {
  /** Flags of every browser we start: it asks nobody for anything. */
  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** What drives a browser; it fetches none. */
  public static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /**
   * Starts the browser that HEARD_BROWSER names, or Debian's.
   *
   * @param more flags beside the usual ones
   */
  public static Browser start(Playwright driver, List<String> more) {
    return driver
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(program()))
                .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
  }

  /** Where the browser's program lies: where HEARD_BROWSER says, or where Debian puts it. */
  static String program() {
    String named = System.getenv("HEARD_BROWSER");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }
}
