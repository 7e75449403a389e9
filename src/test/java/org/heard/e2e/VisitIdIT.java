package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visit into which answers come gets another number, and the one before opens nothing. */
class VisitIdIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String WORDS = "My little brother is always hungry";

  @Test
  void aReceiptOpensUnderANewNumberAndTheOldOneOpensNothing() throws Exception {
    String code = sent();
    Visitor child = visitor(Screen.PHONE, "en");
    child.open("/code");
    Cookie before = child.visitCookie();
    assertThat(isKnown(before)).isTrue();

    new ChildPath(child).useCode(code);
    assertThat(child.page.getByText(WORDS)).isVisible();

    Cookie after = child.visitCookie();
    assertThat(after.value).isNotEqualTo(before.value);
    assertThat(after.httpOnly).isTrue();
    assertThat(isKnown(after)).isTrue();
    assertThat(isKnown(before)).isFalse();
  }

  @Test
  void whoFixedTheNumberBeforeSeesNothing() {
    String code = sent();
    Visitor attacker = visitor(Screen.PHONE, "en");
    attacker.expectTrouble();
    attacker.open("/code");
    Visitor child = visitor(Screen.PHONE, "en");
    child.useVisitOf(attacker.visitCookie());
    new ChildPath(child).useCode(code);
    assertThat(child.page.getByText(WORDS)).isVisible();

    attacker.open("/code");
    assertThat(attacker.page.getByText(WORDS)).hasCount(0);
    assertThat(attacker.visitCookie().value).isNotEqualTo(child.visitCookie().value);
  }

  @Test
  void whoFixedTheNumberBeforeAFormSeesNoneOfItsWords() {
    Visitor attacker = visitor(Screen.PHONE, "en");
    attacker.expectTrouble();
    attacker.open("/c/" + CALL);
    Visitor child = visitor(Screen.PHONE, "en");
    child.useVisitOf(attacker.visitCookie());
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill(WORDS);
    assertThat(child.page.locator(".saved svg").first()).isVisible();

    attacker.open("/c/" + CALL + "/answer");
    assertThat(attacker.heading()).isVisible();
    assertThat(attacker.page.getByText(WORDS)).hasCount(0);
    assertThat(new ChildPath(attacker).roomForWords()).hasCount(0);
    assertThat(path.roomForWords()).hasValue(WORDS);
  }

  @Test
  void anotherWindowOfTheVisitGoesOn() {
    String code = sent();
    Visitor child = visitor(Screen.PHONE, "en");
    child.open("/code");
    Page window = child.secondTab("/c/" + CALL);
    Locator takePart =
        window.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(child.words().say("consultations.take-part")));
    assertThat(takePart).isVisible();
    new ChildPath(child).useCode(code);
    assertThat(child.page.getByText(WORDS)).isVisible();

    takePart.click();
    assertThat(window).hasURL(Pattern.compile(".*/answer.*"));
  }

  private String sent() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill(WORDS);
    path.goOnToCheck();
    path.allow(false);
    return path.send();
  }

  /** Whether the server goes on with this visit; otherwise it begins another one. */
  private boolean isKnown(Cookie visit) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(application().address("/code"))
              .header("Cookie", visit.name + "=" + visit.value)
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).doesNotContain(WORDS);
      return answer.headers().firstValue("Set-Cookie").isEmpty();
    }
  }
}
