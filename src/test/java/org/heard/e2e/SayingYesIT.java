package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child says yes piece by piece; a guardian says yes or no; a call with high risk. */
class SayingYesIT extends Journey {
  private static final String GUARDED = "room-to-play";
  private static final List<String> NOT_NEEDED = List.of("count", "quote", "news");

  @ParameterizedTest
  @ValueSource(strings = {"count", "quote", "news"})
  void aPieceThatIsNotNeededIsRefusedAndTheAnswersAreSentAllTheSame(String refused) {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart("safe-online");
    path.skipToCheck();
    Locator ticks = child.page.locator("main input[type=checkbox]");
    assertThat(ticks).hasCount(5);
    assertThat(child.page.locator("main input[type=checkbox]:checked")).hasCount(0);
    path.allow("take-part");
    path.allow("read");
    NOT_NEEDED.stream().filter(piece -> !piece.equals(refused)).forEach(path::allow);
    assertThat(path.send()).matches("\\d{16}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"take-part", "read"})
  void withoutANeededPieceNothingIsSentAndTheWayBackLeadsToIt(String refused) {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart("safe-online");
    path.skipToCheck();
    path.allow(refused.equals("read") ? "take-part" : "read");
    path.button("submissions.check.send").click();
    assertThat(child.page.locator(".errors a")).hasCount(1);
    child.page.locator(".errors a").click();
    assertThat(child.page.locator("#assent-" + refused)).isFocused();
    path.allow(refused);
    assertThat(path.send()).matches("\\d{16}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aGuardianSaysYesOnThePageOfTheNote(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    ChildPath path = new ChildPath(child);
    path.takePart(GUARDED);
    path.skipToCheck();
    path.allow(false);
    child.lookAsChild("yes-check-" + language);
    path.button("submissions.check.send").click();
    assertThat(path.button("submissions.guardian.first.ask")).isVisible();
    child.lookAsChild("yes-ask-first-" + language);
    path.button("submissions.guardian.first.ask").click();
    String receipt = path.code();
    String link = note(child, path);
    child.lookAsChild("yes-note-" + language);

    Visitor guardian = visitor(Screen.NARROW, language);
    guardian.openInAHurry("/g?lang=" + language + "#" + link);
    guardian.settle();
    assertThat(guardian.button(guardian.words().say("submissions.guardian.page.yes"))).isVisible();
    guardian.lookAsChild("yes-guardian-" + language);
    guardian.press(guardian.words().say("submissions.guardian.page.yes"));
    assertThat(guardian.heading())
        .hasText(guardian.words().say("submissions.guardian.page.done-yes.title"));
    guardian.lookAsChild("yes-guardian-done-" + language);

    path.useCode(receipt);
    assertThat(child.heading()).hasText(child.words().say("submissions.sent.title"));
    assertThat(child.page.getByText(child.words().say("submissions.guardian.waiting.title")))
        .hasCount(0);
    child.lookAsChild("yes-sent-" + language);
  }

  @Test
  void aGuardianSaysNoAndTheChildHearsItKindly() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(GUARDED);
    path.skipToCheck();
    path.allow(false);
    path.button("submissions.check.send").click();
    path.button("submissions.guardian.first.ask").click();
    String receipt = path.code();
    path.useCode(receipt);
    assertThat(
            child.page.getByText(child.words().say("submissions.guardian.waiting.title")).first())
        .isVisible();
    child.lookAsChild("yes-waiting");
    path.button("submissions.guardian.now-ask").click();
    String link = child.page.locator(".note-code").last().innerText();

    Visitor guardian = visitor(Screen.DESK, "en");
    guardian.open("/g");
    guardian.page.locator("#handover-code").fill(link);
    guardian.press(guardian.words().say("submissions.guardian.page.show"));
    guardian.press(guardian.words().say("submissions.guardian.page.no"));
    assertThat(guardian.heading())
        .hasText(guardian.words().say("submissions.guardian.page.done-no.title"));

    path.useCode(receipt);
    assertThat(child.page.getByText(child.words().say("submissions.guardian.refused")).first())
        .isVisible();
    child.lookAsChild("yes-refused");
  }

  @Test
  void theAnonymousWayAsksNobody() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(GUARDED);
    path.skipToCheck();
    path.allow(true);
    path.button("submissions.check.send").click();
    path.button("submissions.guardian.first.without").click();
    String receipt = path.code();
    child.press(child.words().say("submissions.thanks.written-down"));
    assertThat(path.button("submissions.guardian.now-ask")).hasCount(0);
    path.useCode(receipt);
    assertThat(child.heading()).hasText(child.words().say("submissions.sent.title"));
  }

  @Test
  void aCallWithHighRiskKeepsNothingOnTheDeviceAndGivesTwentyDigits() {
    Visitor child = visitor(Screen.NARROW, "en");
    ChildPath path = new ChildPath(child);
    child.open("/c/speaking-up");
    child.lookAsChild("yes-high-risk-call");
    path.pressTakePart();
    assertThat(child.page.getByText(child.words().say("submissions.form.not-kept")).first())
        .isVisible();
    path.skipToCheck();
    assertThat(child.page.context().cookies())
        .extracting(cookie -> cookie.name)
        .noneMatch(name -> name.contains("draft"));
    path.allow(false);
    assertThat(path.send()).matches("\\d{20}");
    child.lookAsChild("yes-high-risk-code");
  }

  private static String note(Visitor child, ChildPath path) {
    child.press(child.words().say("submissions.thanks.written-down"));
    path.button("submissions.guardian.now-ask").click();
    Locator code = child.page.locator(".note-code").last();
    assertThat(code).isVisible();
    return code.innerText();
  }
}
