package org.heard.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.Arrays;
import java.util.List;
import org.heard.e2e.Chromium;

/**
 * How long browsers work on the proof of work of a server that asks for it, with the page six times
 * slower. The brake does not reach workers, so a weak phone takes longer than the figure by its own
 * factor. See bench/small-sum.
 */
public final class SmallSum {
  private static final int RUNS = 20;

  private static final String WATCH =
      """
      window.sums = [];
      let begun = 0;
      const Plain = window.Worker;
      window.Worker = class extends Plain {
        constructor(...all) {
          super(...all);
          begun = performance.now();
        }
      };
      document.addEventListener(
        'heard-solved', () => window.sums.push(performance.now() - begun), true);
      """;

  private SmallSum() {}

  /**
   * Prints the median and the longest of twenty.
   *
   * @param arguments the address of a started server
   */
  public static void main(String[] arguments) {
    try (Playwright driver = Chromium.driver();
        Browser browser = Chromium.start(driver, List.of())) {
      double[] sums = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        sums[run] = sum(browser, arguments[0] + "/code?lang=en");
      }
      Arrays.sort(sums);
      System.out.printf("median %.0f ms, longest %.0f ms%n", sums[RUNS / 2], sums[RUNS - 1]);
    }
  }

  private static double sum(Browser browser, String address) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      CDPSession phone = context.newCDPSession(page);
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", 6);
      phone.send("Emulation.setCPUThrottlingRate", rate);
      page.addInitScript(WATCH);
      page.navigate(address);
      page.waitForFunction("() => window.sums.length > 0");
      return ((Number) page.evaluate("() => window.sums[0]")).doubleValue();
    }
  }
}
