package org.heard.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.List;
import org.heard.e2e.Chromium;

/**
 * Bytes, requests, first text, usable time and layout shift of a first visit with nothing cached,
 * on the weak phone of the design: 1.6 Mbit/s, 150 ms, a processor four times slower than this one.
 */
public final class PageWeight {
  private static final int RUNS = 5;
  private static final String SHIFTS =
      """
      window.shifted = 0;
      new PerformanceObserver(list => list.getEntries().forEach(
        entry => { if (!entry.hadRecentInput) window.shifted += entry.value; }))
        .observe({type: 'layout-shift', buffered: true});
      window.usableAt = 0;
      new MutationObserver((changes, observer) => {
        const outlet = document.querySelector('#outlet');
        if (outlet && outlet.querySelector('main')) {
          window.usableAt = performance.now();
          observer.disconnect();
        }
      }).observe(document, {childList: true, subtree: true});
      """;

  private PageWeight() {}

  /** What one visit took. */
  private record Visit(double bytes, int requests, double firstText, double usable, double shift) {}

  /**
   * Prints a table of medians.
   *
   * @param arguments the address of a started server, and the word of an open call
   */
  public static void main(String[] arguments) {
    String address = arguments[0];
    String call = arguments[1];
    try (Playwright driver = Chromium.driver();
        Browser browser = Chromium.start(driver, List.of())) {
      System.out.printf(
          "%-34s %-4s %9s %9s %11s %9s %7s%n",
          "page", "", "KB", "requests", "first text", "usable", "shift");
      for (String path : List.of("/", "/c/" + call, "/light", "/light/c/" + call)) {
        for (String language : List.of("en", "ar")) {
          print(path, language, median(browser, address + path + "?lang=" + language, language));
        }
      }
    }
  }

  private static void print(String path, String language, Visit visit) {
    System.out.printf(
        "%-34s %-4s %9.1f %9d %9.2f s %7.2f s %7.3f%n",
        path,
        language,
        visit.bytes() / 1000,
        visit.requests(),
        visit.firstText() / 1000,
        visit.usable() / 1000,
        visit.shift());
  }

  private static Visit median(Browser browser, String address, String language) {
    Visit[] visits = new Visit[RUNS];
    for (int run = 0; run < RUNS; run++) {
      visits[run] = visit(browser, address, language);
    }
    Arrays.sort(visits, (one, other) -> Double.compare(one.usable(), other.usable()));
    return visits[RUNS / 2];
  }

  private static Visit visit(Browser browser, String address, String language) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(360, 740).setLocale(language))) {
      Page page = context.newPage();
      CDPSession phone = context.newCDPSession(page);
      double[] bytes = {0};
      int[] requests = {0};
      phone.send("Network.enable");
      phone.on(
          "Network.loadingFinished",
          event -> {
            bytes[0] += event.get("encodedDataLength").getAsDouble();
            requests[0]++;
          });
      slow(phone);
      page.addInitScript(SHIFTS);
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      // A page without Flow is usable as soon as it is parsed.
      double usable =
          number(
              page,
              "document.querySelector('#outlet') ? window.usableAt"
                  + " : performance.getEntriesByType('navigation')[0].domInteractive");
      double firstText =
          number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
      return new Visit(
          bytes[0], requests[0], firstText, usable, number(page, "window.shifted || 0"));
    }
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static void slow(CDPSession phone) {
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 150);
    line.addProperty("downloadThroughput", 1_600_000 / 8);
    line.addProperty("uploadThroughput", 750_000 / 8);
    phone.send("Network.emulateNetworkConditions", line);
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", 4);
    phone.send("Emulation.setCPUThrottlingRate", rate);
  }
}
