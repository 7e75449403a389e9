package org.heard.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One person with a browser of their own: a screen size, a language, cookies. */
final class Visitor implements AutoCloseable {
  /**
   * Resolves after the first answer to a page of Flow; a page that gets none is waited for a while.
   */
  private static final String CONNECTED =
      """
      () => !document.querySelector('#outlet') || new Promise(done => {
        setTimeout(done, 10000);
        new PerformanceObserver(list => {
          if (list.getEntries().some(one => one.name.includes('v-r=uidl'))) {
            done();
          }
        }).observe({type: 'resource', buffered: true});
      }).then(() => true)
      """;

  /** Pictures of whole pages took a tenth of the time of the journeys that look most. */
  private static final boolean PICTURES = "all".equals(System.getenv("HEARD_PICTURES"));

  private final BrowserContext context;
  private final Guard guard;
  private final Site site;
  private final Screen screen;
  private final String language;
  private final boolean runsScript;
  private final Words words;
  final Page page;

  Visitor(Browser browser, Site site, Screen screen, String language) {
    this(browser, site, screen, language, options -> {});
  }

  Visitor(
      Browser browser,
      Site site,
      Screen screen,
      String language,
      Consumer<Browser.NewContextOptions> device) {
    this.site = site;
    this.screen = screen;
    this.language = language;
    this.words = Words.in(language);
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setHasTouch(screen.touch)
            .setLocale(language)
            .setReducedMotion(ReducedMotion.REDUCE);
    device.accept(options);
    runsScript = !Boolean.FALSE.equals(options.javaScriptEnabled);
    context = browser.newContext(options);
    // As for assertions: no journey depends on how long a busy machine takes.
    context.setDefaultTimeout(90_000);
    guard = new Guard(context, site.address("/"));
    page = context.newPage();
  }

  /** Opens an address of the application, in the visitor's language. */
  void open(String path) {
    URI address = site.address(path);
    page.navigate(address + (path.contains("?") ? "&" : "?") + "lang=" + language);
    settle();
  }

  /** Opens an address and goes on at once, as somebody who does not wait for the page to settle. */
  void openInAHurry(String path) {
    page.navigate(site.address(path).toString());
  }

  /** From now on the processor is six times slower. */
  void onASlowPhone() {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", 6);
    context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  /** Waits until the server has answered the first time and nothing more is on its way. */
  void settle() {
    if (!runsScript) {
      page.waitForLoadState();
      return;
    }
    try {
      page.evaluate(CONNECTED);
    } catch (PlaywrightException left) {
      if (!String.valueOf(left.getMessage()).contains("because of a navigation")) {
        throw left;
      }
      // After a restart an answer to the page before can end the visit that this one began with;
      // then the page loads itself anew, and that one is waited for.
      page.evaluate(CONNECTED);
    }
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Waits until the server has answered everything and the page's scripts know of it. */
  void awaitNothingOnTheWay() {
    page.waitForFunction(
        "!Object.values(Vaadin.Flow.clients).some(one => one.isActive && one.isActive())");
    // Observers hear of requests in one go: once this one has, the others have too.
    page.evaluate(
        """
        () => new Promise(heard =>
          new PerformanceObserver(heard).observe({type: 'resource', buffered: true}))
          .then(() => undefined)
        """);
  }

  /**
   * Types and waits for the pause after the last letter, with which the page sends for the last
   * time: also words that left with the field go once more then, and whatever was done to the line
   * or the visit meanwhile would be met by that, not by the next press.
   */
  void typeAndPause(Locator field, String words) {
    page.waitForResponse(
        answer -> lastOf(words, answer.request().postData()), () -> field.pressSequentially(words));
    awaitNothingOnTheWay();
  }

  private static boolean lastOf(String words, @Nullable String sent) {
    return sent != null && sent.contains(words + "\",\"for\":\"trailing\"");
  }

  /** The tag of this visitor's language. */
  String language() {
    return language;
  }

  /** What the interface says in this visitor's language. */
  Words words() {
    return words;
  }

  /** Presses the button or link of that name. */
  void press(String name) {
    button(name).or(link(name)).first().click();
  }

  /** A second tab of the same browser: same cookies. */
  Page secondTab(String path) {
    Page tab = context.newPage();
    tab.navigate(site.address(path).toString());
    return tab;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  /** A look at a child's page: axe with AAA, and a picture for people who want some. */
  void lookAsChild(String name) {
    heading().first().waitFor();
    Accessibility.expectNoFindingsForChildren(page);
    picture(name);
  }

  /** A look at a team page: axe, and a picture for people who want some. */
  void lookAsTeam(String name) {
    heading().first().waitFor();
    Accessibility.expectNoFindings(page);
    picture(name);
  }

  /** What was to be seen at the end of a journey, for whoever has to find out why it failed. */
  void lastPicture(String journey) {
    store("last-" + journey.replaceAll("[^A-Za-z0-9]+", "-") + "-" + hashCode());
  }

  /** A picture for people, where HEARD_PICTURES says {@code all}. */
  void picture(String name) {
    if (PICTURES) {
      store(name);
    }
  }

  private void store(String name) {
    Path file =
        Path.of("target", "screenshots", name + "-" + language + "-" + screen.width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Errors in the browser are part of this journey from now on. */
  void expectTrouble() {
    guard.expectTrouble();
  }

  /** The line is cut, or comes back. */
  void line(boolean there) {
    context.setOffline(!there);
  }

  /** Requests for these addresses fail, as when a part of the site cannot be loaded. */
  void without(String addresses) {
    context.route(addresses, route -> route.abort());
  }

  /** Waits until the worker of the site looks after this page. */
  void withWorker() {
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
  }

  /** Sees every request of this browser and every answer to it. */
  void onTraffic(Consumer<Request> request, Consumer<Response> response) {
    context.onRequest(request);
    context.onResponse(response);
  }

  /** What the cookies hold. */
  List<String> cookieValues() {
    return context.cookies().stream().map(cookie -> cookie.value).toList();
  }

  /** The cookie of this visit, by which the server knows it. */
  Cookie visitCookie() {
    return context.cookies().stream()
        .filter(cookie -> cookie.name.endsWith("heard-session"))
        .findFirst()
        .orElseThrow();
  }

  /** Somebody made this browser use a number of a visit that they know. */
  void useVisitOf(Cookie known) {
    context.addCookies(
        List.of(
            new Cookie(known.name, known.value)
                .setUrl(site.address("/").toString())
                .setHttpOnly(known.httpOnly)
                .setSecure(known.secure)
                .setSameSite(known.sameSite)));
  }

  /** Names of the cookies that the browser holds. */
  List<String> cookies() {
    return context.cookies().stream().map(cookie -> cookie.name).sorted().toList();
  }

  /** Draws along points of the screen with one finger. */
  void drawWithFinger(double... points) {
    CDPSession hand = context.newCDPSession(page);
    for (int i = 0; i < points.length; i += 2) {
      touch(hand, i == 0 ? "touchStart" : "touchMove", points[i], points[i + 1]);
    }
    JsonObject up = new JsonObject();
    up.addProperty("type", "touchEnd");
    up.add("touchPoints", new JsonArray());
    hand.send("Input.dispatchTouchEvent", up);
    hand.detach();
  }

  private static void touch(CDPSession hand, String type, double x, double y) {
    JsonObject finger = new JsonObject();
    finger.addProperty("x", x);
    finger.addProperty("y", y);
    JsonArray fingers = new JsonArray();
    fingers.add(finger);
    JsonObject touch = new JsonObject();
    touch.addProperty("type", type);
    touch.add("touchPoints", fingers);
    hand.send("Input.dispatchTouchEvent", touch);
  }

  /** Forgets the server session, as when it ended; what the child wrote has its own cookie. */
  void loseSession() {
    context.clearCookies(
        new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*heard-session")));
  }

  /** Fails when the guard saw something. */
  void expectNoProblem() {
    guard.expectNoProblem();
  }

  @Override
  public void close() {
    context.close();
  }
}
