package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How two adults bring in a child who will advise, up to the link that opens its account. */
final class AdvisorPath {
  private static final Pattern LINK = Pattern.compile("https?://\\S+/(join|start)#\\S+");

  private final Visitor adult;
  private final String nickname;

  /**
   * What the child comes in with.
   *
   * @param name the made-up sign-in name
   * @param link with the one-time code
   */
  record Account(String name, String link) {}

  AdvisorPath(Visitor adult, String nickname) {
    this.adult = adult;
    this.nickname = nickname;
  }

  /** From the proposal to the account, with all that is asked of the child. */
  Account bringIn(Visitor child, Visitor manager) {
    child.page.navigate(propose());
    fillIn(child);
    accept(manager);
    return begin();
  }

  /** Proposes a child; gives the link to its form. */
  String propose() {
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

  void fillIn(Visitor child) {
    Words words = child.words();
    child.page.locator("#join-nickname").fill(nickname);
    child.page.locator("#join-why").fill("I like to read.");
    look(child, "join");
    child.press(words.say("advisors.join.send"));
    assertThat(child.page.getByText(words.say("advisors.join.sent"))).isVisible();
    look(child, "join-sent");
  }

  void accept(Visitor manager) {
    manager.open("/team/advisors");
    Locator card = card(manager);
    lookAsTeam(manager, "team-waiting");
    card.getByText(manager.words().say("advisors.people.accept")).click();
    assertThat(card).containsText(manager.words().say("advisors.people.state.accepted"));
  }

  /** Begins the account; gives what the child comes in with. */
  Account begin() {
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
    return new Account(name.group(1), link.group());
  }

  Locator card(Visitor person) {
    return person
        .page
        .locator(".t-card")
        .filter(new Locator.FilterOptions().setHasText(nickname))
        .first();
  }

  static Locator details(Visitor person, String title) {
    return details(person.page.locator("main"), title);
  }

  /** What unfolds below a title. */
  static Locator details(Locator within, String title) {
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

  static void look(Visitor child, String name) {
    child.lookAsChild("advisor-" + name);
    Geometry.expectLargeTargets(child.page);
    whole(child);
  }

  static void lookAsTeam(Visitor person, String name) {
    person.lookAsTeam("advisor-" + name);
    whole(person);
  }

  private static void whole(Visitor person) {
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
