package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small sum of browsers, on a portal that asks for it and on one that does not. */
class ProofIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String RISKY = "speaking-up";
  private static final String WORDS = "The bus is too far for my grandmother";

  /** Notes what was solved. */
  private static final String WATCH =
      """
      window.sums = 0;
      document.addEventListener('heard-solved', () => window.sums++, true);
      """;

  private static RunningApplication strict;

  @BeforeAll
  static void aPortalThatAsksForIt() {
    strict = RunningApplication.start("proof", Map.of("HEARD_PROOF_OF_WORK", "true"));
  }

  @AfterAll
  static void end() {
    strict.close();
  }

  @Test
  void aChildOnASlowPhoneSendsAndComesBackAndNeverSeesTheSum() {
    Visitor child = visitor(strict, Screen.PHONE, "en");
    child.page.addInitScript(WATCH);
    child.onASlowPhone();
    List<String> asked = requests(child);
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill(WORDS);
    child.page.waitForFunction("() => window.sums === 1");
    path.goOnToCheck();
    path.allow(false);
    String code = path.send();

    child.open("/code");
    child.page.waitForFunction("() => window.sums === 1");
    path.useCode(code);
    assertThat(child.heading()).hasText(child.words().say("submissions.sent.title"));
    assertThat(child.page.getByText(WORDS)).isVisible();
    assertThat(asked).anyMatch(address -> address.endsWith("/proof/sha.js"));
    assertThat(asked).allMatch(address -> address.startsWith(strict.address("/").toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aBrowserThatCannotDoItIsLedToTheSimplePageAndItsWordsAreThere(String language) {
    Visitor child = visitor(strict, Screen.NARROW, language);
    child.expectTrouble();
    child.without("**/proof/sha.js");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill(WORDS);
    path.goOnToCheck();
    path.allow(false);
    path.button("submissions.check.send").click();
    assertThat(child.heading()).hasText(child.words().say("submissions.proof.cannot.title"));
    child.lookAsChild("proof-cannot");
    Geometry.expectNothingSticksOut(child.page);

    child.press(child.words().say("submissions.proof.simple"));
    child.press(child.words().say("submissions.is-it-you.continue"));
    LightPath light = new LightPath(child);
    assertThat(child.page.locator("main")).containsText(WORDS);
    light.allow();
    assertThat(light.send()).matches("\\d{16}");
  }

  @Test
  void withHighRiskTheWordsComeAlongAlthoughNothingIsKept() {
    Visitor child = visitor(strict, Screen.PHONE, "en");
    child.expectTrouble();
    // Not even the script comes, so nobody says that it cannot be done.
    child.without("**/proof.js");
    ChildPath path = new ChildPath(child);
    path.takePart(RISKY);
    Locator room = path.findRoomForWords();
    room.fill(WORDS);
    path.goOnToCheck();
    path.allow(false);
    path.button("submissions.check.send").click();
    assertThat(child.heading()).hasText(child.words().say("submissions.proof.wait.title"));
    child.lookAsChild("proof-wait");
    Geometry.expectNothingSticksOut(child.page);
    child.press(child.words().say("submissions.proof.simple"));
    LightPath light = new LightPath(child);
    assertThat(child.page.locator("main")).containsText(WORDS);
    light.allow();
    assertThat(light.send()).matches("\\d{20}");
  }

  @Test
  void withTheSwitchOffNothingOfItIsSentToAChild() {
    Visitor child = visitor(Screen.PHONE, "en");
    List<String> asked = requests(child);
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    assertThat(child.page.locator("heard-proof")).hasCount(0);
    child.open("/code");
    assertThat(child.page.locator("heard-proof")).hasCount(0);
    assertThat(asked).isNotEmpty().noneMatch(address -> address.contains("proof"));
    assertThat(child.page.content()).doesNotContain("proof.js");
  }

  private static List<String> requests(Visitor child) {
    List<String> addresses = new ArrayList<>();
    child.onTraffic(request -> addresses.add(request.url()), response -> {});
    return addresses;
  }
}
