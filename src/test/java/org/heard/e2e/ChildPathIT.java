package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Children who skip, come back, and take their answers back. */
class ChildPathIT extends Journey {
  private static final String CALL = "social-protection";

  @Test
  void aChildWhoSkipsEverythingCanSendAndGetsACode() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.allow(false);
    assertThat(path.send()).matches("\\d{16}");
  }

  @Test
  void withoutTheTickForReadingNothingIsSentAndTheChildHearsWhy() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.button("submissions.check.send").click();
    assertThat(child.page.getByText(child.words().say("submissions.assent.missing")).first())
        .isVisible();
    child.lookAsChild("check-missing");
  }

  @Test
  void anUnknownCallIsCalm() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.expectTrouble();
    child.open("/c/never-was");
    assertThat(child.heading()).hasText(child.words().say("shell.child.not-found.title"));
    child.lookAsChild("not-found");
  }

  @Test
  void answersAreTakenBackWithTheCode() {
    Visitor child = visitor(Screen.PHONE, "ar");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipToCheck();
    path.allow(false);
    String code = path.send();

    path.useCode(code);
    child.press(child.words().say("submissions.withdraw.start"));
    child.press(child.words().say("submissions.withdraw.yes"));
    assertThat(child.heading()).hasText(child.words().say("submissions.withdrawn.title"));
    child.lookAsChild("withdrawn");

    path.useCode(code);
    assertThat(child.page.getByText(child.words().say("submissions.code.withdrawn")).first())
        .isVisible();
  }
}
