package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child becomes an advisor with two adults beside it, and leaves again. */
class AdvisorIT extends Journey {
  private static final String NICKNAME = "Paper Moon";
  private static final String ROOM_BETWEEN =
      """
      () => {
        const [one, next] = [...document.querySelectorAll('.mine .choices-line > button')]
          .map(button => button.getBoundingClientRect());
        return String(Math.max(next.top - one.bottom, next.left - one.right));
      }
      """;
  private static final String FAR_FROM_THE_BEGINNING =
      """
      () => [...document.querySelectorAll('.round :is(h1, h3, p)[dir=ltr]')]
        .filter(words => words.checkVisibility())
        .filter(words => {
          const line = document.createRange();
          line.selectNodeContents(words);
          const lines = [...line.getClientRects()];
          const room = words.parentElement.getBoundingClientRect();
          return room.right - Math.max(...lines.map(one => one.right)) > 90;
        })
        .map(words => words.textContent)
      """;
  private static final String PASSWORD = "kite river lamp seven";

  @Test
  void aChildComesInWithTwoAdultsBesideItAndLeavesAgain() {
    Visitor adult = signedIn("facilitator", Screen.PHONE, "fr");
    Visitor manager = signedIn("manager", Screen.DESK, "es");
    Visitor child = visitor(Screen.NARROW, "en");

    AdvisorPath path = new AdvisorPath(adult, NICKNAME);
    AdvisorPath.Account account = path.bringIn(child, manager);
    child.page.navigate(account.link());
    comeIn(child, account.name());
    assertThat(child.page.getByText(child.words().say("advisors.home.not-now"))).isVisible();
    AdvisorPath.look(child, "home-not-now");

    agree(path, adult, signedIn("facilitator2", Screen.NARROW, "es"));
    child.open("/advise");
    assertThat(child.page.getByText(child.words().say("advisors.home.not-now"))).hasCount(0);
    AdvisorPath.look(child, "home");
    leave(child);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/join", "/start", "/g", "/translate", "/team/welcome"})
  void theCodeOfALinkDoesNotStayInTheAddress(String page) {
    Visitor somebody = visitor(Screen.PHONE, "en");
    somebody.page.navigate(application().address(page) + "#hs49-k7d6-xn6s-36e7-4fgj");
    somebody.settle();
    somebody.page.waitForURL(address -> address.endsWith(page));
    somebody.page.reload();
    somebody.settle();
    assertThat(somebody.page.url()).endsWith(page);
  }

  @Test
  void aTextOfTheOtherDirectionStandsWhereThePageBegins() {
    Visitor child = visitor(Screen.DESK, "ar");
    new TeamPath(child).signInToAdvise("advisor", application().demoPassword());
    child.page.locator("main .cards a, main a[href*='advise/rounds/']").first().click();
    assertThat(child.page.locator(".round h1[dir=ltr]")).isVisible();
    assertThat(child.page.evaluate(FAR_FROM_THE_BEGINNING))
        .as("English words far from the right edge, where an Arabic page begins")
        .isEqualTo(List.of());
  }

  private static void comeIn(Visitor child, String name) {
    Words words = child.words();
    child.page.locator("#start-password").fill("short");
    child.press(words.say("accounts.child.password.go"));
    assertThat(child.page.locator("#start-password-problem"))
        .hasText(words.say("accounts.child.password.length"));
    assertThat(child.page.locator("#start-password")).isFocused();
    AdvisorPath.look(child, "start-short");
    child.page.locator("#start-password").fill(PASSWORD);
    child.press(words.say("accounts.child.password.go"));
    assertThat(child.page.getByText(words.say("accounts.child.password.done"))).isVisible();
    AdvisorPath.look(child, "start-done");
    child.open("/sign-in");
    AdvisorPath.look(child, "sign-in");
    new TeamPath(child).signInToAdvise(name, PASSWORD);
  }

  /** One adult records both, and the other one saw the permission too. */
  private static void agree(AdvisorPath path, Visitor adult, Visitor other) {
    Words words = adult.words();
    adult.open("/team/advisors");
    AdvisorPath.details(path.card(adult), words.say("advisors.people.account.title"));
    adult.press(words.say("advisors.people.record.guardian"));
    assertThat(path.card(adult)).containsText(words.say("advisors.people.agreement.waits"));
    adult.press(words.say("advisors.people.record.assent"));
    AdvisorPath.lookAsTeam(adult, "team-agreed");
    other.open("/team/advisors");
    AdvisorPath.lookAsTeam(other, "team-to-confirm");
    path.card(other).getByText(other.words().say("advisors.people.agreement.confirm")).click();
    assertThat(path.card(other))
        .not()
        .containsText(other.words().say("advisors.people.agreement.waits"));
  }

  private static void leave(Visitor child) {
    Words words = child.words();
    child.open("/advise/password");
    AdvisorPath.look(child, "password");
    child.open("/advise/mine");
    AdvisorPath.look(child, "mine");
    assertThat(Double.parseDouble((String) child.page.evaluate(ROOM_BETWEEN))).isGreaterThan(6);
    child.press(words.say("advisors.mine.leave.gone"));
    AdvisorPath.look(child, "leave");
    child.press(words.say("advisors.mine.leave.sure"));
    child.page.waitForURL(application -> application.endsWith("/"));
    child.open("/advise");
    assertThat(child.page.getByLabel(words.say("accounts.child.sign-in.name"))).isVisible();
  }

  private Visitor signedIn(String name, Screen screen, String language) {
    Visitor person = visitor(screen, language);
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }
}
