package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole visit of a child in which everything that could tell who it was is a canary. */
final class CanaryVisit {
  private static final String CALL = "social-protection";

  private final String name;
  private final @Nullable String forwarded;
  private final String agent;
  private final String answer;
  private final String note;
  private final String reach;
  private final String wrongCode;
  private final String fileName;
  private final List<Canary> canaries = new ArrayList<>();
  private final StringBuilder traffic = new StringBuilder();

  /**
   * A visit to come.
   *
   * @param forwarded the address that a proxy names, or nothing when there is no proxy
   */
  CanaryVisit(String name, @Nullable String forwarded) {
    this.name = name;
    this.forwarded = forwarded;
    this.agent = bird("Agent");
    this.answer = bird("Answer");
    this.note = bird("Note");
    this.reach = bird("Reach");
    this.fileName = bird("File");
    this.wrongCode = digits();
    if (forwarded != null) {
      canaries.add(new Canary(name + ": address", forwarded));
    }
    canaries.add(new Canary(name + ": browser", agent));
    canaries.add(new Canary(name + ": answer", answer));
    canaries.add(new Canary(name + ": note", note));
    canaries.add(new Canary(name + ": way to reach", reach));
    canaries.add(new Canary(name + ": file name", fileName));
    number("wrong code", wrongCode);
  }

  private static String bird(String of) {
    return "Kingfisher" + of + UUID.randomUUID().toString().substring(24);
  }

  private static String digits() {
    String many = Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
    return ("1" + many + "0000000000000000").substring(0, 16);
  }

  private void number(String what, String digits) {
    canaries.add(new Canary(name + ": " + what, digits));
    canaries.add(new Canary(name + ": " + what, digits.replaceAll("(.{4})(?=.)", "$1 ")));
  }

  /** Everything to be looked for. */
  List<Canary> canaries() {
    return List.copyOf(canaries);
  }

  /** Addresses and headers that were sent, without those that have to say who asks. */
  String traffic() {
    return traffic.toString();
  }

  void device(Browser.NewContextOptions options) {
    Map<String, String> headers = new HashMap<>();
    if (forwarded != null) {
      headers.put("X-Forwarded-For", forwarded);
    }
    options.setUserAgent("Mozilla/5.0 (X11; Linux x86_64) " + agent);
    options.setExtraHTTPHeaders(headers);
  }

  /** From the first page to the answers read back with the code; the caller ends it. */
  void withScript(Visitor child, Runnable inTheForm) {
    child.onTraffic(this::sent, this::answered);
    ChildPath path = new ChildPath(child);
    MediaPath media = new MediaPath(child);
    media.goToQuestion(CALL);
    media.open("photo");
    child.page.locator("heard-photo input[type=file]:not([capture])").setInputFiles(photo());
    media.expectKept();
    media.open("write");
    path.roomForWords().fill(answer);
    child.page.waitForResponse(
        response -> response.url().contains("v-r=uidl"), path.roomForWords()::blur);
    rememberCookies(child);
    inTheForm.run();
    path.goOnToCheck();
    leaveANote(child);
    path.allow(false);
    number("receipt", path.send());
    withTheCode(child, path::useCode);
  }

  /** The same on the pages without script. */
  void withoutScript(Visitor child) {
    child.onTraffic(this::sent, this::answered);
    LightPath path = new LightPath(child);
    leaveANoteWithoutScript(child);
    path.takePart(CALL);
    while (child.page.locator("main input[type=file]").count() == 0) {
      path.button("submissions.form.skip").click();
    }
    child.page.locator("main input[type=file]").first().setInputFiles(photo());
    path.answerEverything(answer, page -> {});
    rememberCookies(child);
    path.allow();
    number("receipt", path.send());
    withTheCode(child, path::useCode);
  }

  private void withTheCode(Visitor child, java.util.function.Consumer<String> useCode) {
    useCode.accept(wrongCode);
    assertThat(child.page.getByText(child.words().say("submissions.code.not-found")).first())
        .isVisible();
    useCode.accept(receipt());
    assertThat(child.page.getByText(answer).first()).isVisible();
  }

  private String receipt() {
    return canaries.stream()
        .filter(canary -> canary.name().endsWith("receipt"))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void leaveANote(Visitor child) {
    child.page.locator(".top [data-opens=help]").click();
    child.page.locator(".safe-note summary").click();
    child.page.getByLabel(child.words().say("submissions.note.words")).fill(note);
    child.page.getByLabel(child.words().say("submissions.note.reach")).fill(reach);
    child.button(child.words().say("submissions.note.send")).click();
    assertThat(child.page.locator(".safe-note"))
        .containsText(child.words().say("submissions.note.arrived"));
    child.page.keyboard().press("Escape");
  }

  private void leaveANoteWithoutScript(Visitor child) {
    child.open("/light/note");
    child.page.locator("#words").fill(note);
    child.page.locator("#reach").fill(reach);
    child.button(child.words().say("submissions.note.send")).click();
    assertThat(child.heading()).hasText(child.words().say("submissions.note.arrived"));
  }

  private FilePayload photo() {
    return new FilePayload(fileName + ".jpg", "image/jpeg", MediaPath.photo());
  }

  private void rememberCookies(Visitor child) {
    for (String value : child.cookieValues()) {
      canaries.add(new Canary(name + ": cookie", value));
    }
  }

  private void sent(Request request) {
    traffic.append(request.method()).append(' ').append(request.url()).append('\n');
    request.headers().forEach(this::header);
  }

  private void answered(Response response) {
    response.headers().forEach(this::header);
  }

  private void header(String header, String value) {
    if (!header.equals("user-agent")
        && !header.equals("x-forwarded-for")
        && !header.equals("cookie")
        && !header.equals("set-cookie")) {
      traffic.append(header).append(": ").append(value).append('\n');
    }
  }
}
