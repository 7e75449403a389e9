package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child becomes an advisor with two adults beside it, and leaves again. */
class AdvisorIT extends Journey {
  private static final String NICKNAME = "Paper Moon";
  private static final String PASSWORD = "kite river lamp seven";
  private static final Pattern LINK = Pattern.compile("https?://\\S+/(join|start)#\\S+");

  @Test
  void aChildComesInWithTwoAdultsBesideItAndLeavesAgain() {
    Visitor adult = signedIn("facilitator", Screen.PHONE, "fr");
    Visitor manager = signedIn("manager", Screen.DESK, "es");
    Visitor child = visitor(Screen.NARROW, "en");

    child.page.navigate(propose(adult));
    fillIn(child);
    accept(manager);
    String start = begin(adult);
    child.page.navigate(start.substring(start.indexOf(' ') + 1));
    comeIn(child, start.substring(0, start.indexOf(' ')));
    assertThat(child.page.getByText(child.words().say("advisors.home.not-now"))).isVisible();
    look(child, "home-not-now");

    agree(adult, signedIn("facilitator2", Screen.NARROW, "es"));
    child.open("/advise");
    assertThat(child.page.getByText(child.words().say("advisors.home.not-now"))).hasCount(0);
    look(child, "home");
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

  /** Proposes a child; gives the link to its form. */
  private static String propose(Visitor adult) {
    Words words = adult.words();
    adult.open("/team/advisors");
    lookAsTeam(adult, "team");
    Locator part = details(adult, words.say("advisors.people.begin"));
    choose(part, words.say("advisors.people.organisation"), 1);
    choose(part, words.say("advisors.people.overview.country"), 40);
    choose(part, words.say("advisors.people.overview.language"), 1);
    choose(part, words.say("advisors.people.support.month"), 3);
    choose(part, words.say("advisors.people.support.year"), 5);
    for (String field : new String[] {"why", "help", "focal"}) {
      part.locator("#support-" + field).fill("Nous aidons.");
    }
    adult.press(words.say("advisors.people.begin"));
    return linkOn(adult).group();
  }

  private static void fillIn(Visitor child) {
    Words words = child.words();
    child.page.locator("#join-nickname").fill(NICKNAME);
    child.page.locator("#join-why").fill("I like to read.");
    look(child, "join");
    child.press(words.say("advisors.join.send"));
    assertThat(child.page.getByText(words.say("advisors.join.sent"))).isVisible();
    look(child, "join-sent");
  }

  private static void accept(Visitor manager) {
    manager.open("/team/advisors");
    Locator card = card(manager);
    lookAsTeam(manager, "team-waiting");
    card.getByText(manager.words().say("advisors.people.accept")).click();
    assertThat(card).containsText(manager.words().say("advisors.people.state.accepted"));
  }

  /** Begins the account; gives the name to sign in with, and the link. */
  private static String begin(Visitor adult) {
    Words words = adult.words();
    adult.open("/team/advisors");
    card(adult).getByText(words.say("advisors.people.join")).click();
    Matcher link = linkOn(adult);
    lookAsTeam(adult, "team-begun");
    Matcher name =
        Pattern.compile(
                words
                    .say("advisors.people.account", "NAME", "LINK")
                    .replaceFirst("NAME.*", "(\\\\S+?)\\\\."))
            .matcher(adult.page.locator("main").innerText());
    assertThat(name.find()).isTrue();
    return name.group(1) + " " + link.group();
  }

  private static void comeIn(Visitor child, String name) {
    Words words = child.words();
    child.page.locator("#start-password").fill("short");
    child.press(words.say("accounts.child.password.go"));
    look(child, "start-short");
    child.page.locator("#start-password").fill(PASSWORD);
    child.press(words.say("accounts.child.password.go"));
    assertThat(child.page.getByText(words.say("accounts.child.password.done"))).isVisible();
    look(child, "start-done");
    child.open("/sign-in");
    look(child, "sign-in");
    new TeamPath(child).signInToAdvise(name, PASSWORD);
  }

  /** One adult records both, and the other one saw the permission too. */
  private static void agree(Visitor adult, Visitor other) {
    Words words = adult.words();
    adult.open("/team/advisors");
    details(card(adult), words.say("advisors.people.account.title"));
    adult.press(words.say("advisors.people.record.guardian"));
    assertThat(card(adult)).containsText(words.say("advisors.people.agreement.waits"));
    adult.press(words.say("advisors.people.record.assent"));
    lookAsTeam(adult, "team-agreed");
    other.open("/team/advisors");
    lookAsTeam(other, "team-to-confirm");
    card(other).getByText(other.words().say("advisors.people.agreement.confirm")).click();
    assertThat(card(other))
        .not()
        .containsText(other.words().say("advisors.people.agreement.waits"));
  }

  private static void leave(Visitor child) {
    Words words = child.words();
    child.open("/advise/password");
    look(child, "password");
    child.open("/advise/mine");
    look(child, "mine");
    child.press(words.say("advisors.mine.leave.gone"));
    look(child, "leave");
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

  private static Locator card(Visitor person) {
    return person
        .page
        .locator(".t-card")
        .filter(new Locator.FilterOptions().setHasText(NICKNAME))
        .first();
  }

  private static Locator details(Visitor person, String title) {
    return details(person.page.locator("main"), title);
  }

  /** What unfolds below a title. */
  private static Locator details(Locator within, String title) {
    Locator details =
        within.locator("details").filter(new Locator.FilterOptions().setHasText(title)).first();
    details.locator("summary").first().click();
    return details;
  }

  private static void choose(Locator part, String label, int index) {
    part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .selectOption(new SelectOption().setIndex(index));
  }

  private static Matcher linkOn(Visitor adult) {
    Locator status =
        adult
            .page
            .locator("main [role=status]")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("/(join|start)#")));
    assertThat(status).isVisible();
    Matcher link = LINK.matcher(status.innerText());
    assertThat(link.find()).isTrue();
    return link;
  }

  private static void look(Visitor child, String name) {
    child.lookAsChild("advisor-" + name);
    Geometry.expectLargeTargets(child.page);
    whole(child);
  }

  private static void lookAsTeam(Visitor person, String name) {
    person.lookAsTeam("advisor-" + name);
    whole(person);
  }

  private static void whole(Visitor person) {
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
