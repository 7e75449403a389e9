package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What people of the team do, in the words of their language. */
final class TeamPath {
  private final Visitor person;
  private final Words words;

  TeamPath(Visitor person) {
    this.person = person;
    this.words = person.words();
  }

  /** The first of two steps, or the only one where one password is enough. */
  void givePassword(String name, String password) {
    person.open("/team/login");
    person.page.getByLabel(words.say("accounts.sign-in.name")).fill(name);
    person.page.getByLabel(words.say("accounts.sign-in.password")).fill(password);
    person.press(words.say("accounts.sign-in.go"));
  }

  /** The second step; the button has other words at the first time. */
  void giveCode(String code, String button) {
    person.page.locator("#second-step-code").fill(code);
    person.press(words.say(button));
  }

  void signIn(String name, String password) {
    givePassword(name, password);
    assertThat(person.button(words.say("shell.team.sign-out"))).isVisible();
  }

  /** The same for a child who advises: at a door of its own, with words for children. */
  void signInToAdvise(String name, String password) {
    person.open("/sign-in");
    person.page.getByLabel(words.say("accounts.child.sign-in.name")).fill(name);
    person.page.getByLabel(words.say("accounts.child.sign-in.password")).fill(password);
    person.press(words.say("accounts.child.sign-in.title"));
    assertThat(person.button(words.say("shell.child.advisor.sign-out"))).isVisible();
  }

  /** The queue of a call, only what came today in a language and was not read yet. */
  void openQueue(String slug, String language) {
    person.open(
        "/team/queue/%s?state=new&language=%s&from=%s"
            .formatted(slug, language, LocalDate.now(ZoneOffset.UTC)));
    assertThat(person.page.locator("table.rows")).isVisible();
  }

  /** Opens today's submissions one by one until one holds the words. */
  void openTheOneThatSays(String slug, String language, String text) {
    openQueue(slug, language);
    openTheListedOneThatSays(text);
  }

  /** The same with the queue that is on the page. */
  void openTheListedOneThatSays(String text) {
    List<String> addresses =
        person.page.locator("table.rows a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String address : addresses) {
      person.open("/" + address.replaceFirst("^/", ""));
      openAnswers();
      if (person.page.getByText(text).count() > 0
          || person.page.locator("heard-words[words*='" + text + "']").count() > 0) {
        return;
      }
    }
    throw new AssertionError("none of " + addresses.size() + " submissions says " + text);
  }

  void openAnswers() {
    person.button(words.say("moderation.review.open")).click();
    assertThat(person.page.getByText(words.say("moderation.review.opened-by-you"))).isVisible();
  }

  /** Hides one word in the answer that holds it, as the name of a person. */
  void hide(String word) {
    Locator card =
        person.page.locator("article.ans", new Page.LocatorOptions().setHas(original(word)));
    press(card, words.say("moderation.decide.redact"));
    press(card.locator("heard-words"), word);
    press(card, words.say("moderation.redact.name"));
    press(card, words.say("moderation.redact.done"));
  }

  /** Buttons of hints hold the same words and more, so a name has to fit as a whole. */
  private static void press(Locator within, String name) {
    within
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private Locator original(String word) {
    return person.page.locator("heard-words[words*='" + word + "']");
  }

  void acceptRestAndRelease() {
    button("moderation.rail.accept-rest").click();
    button("moderation.rail.release").click();
    assertThat(person.page.getByText(words.say("moderation.released.words"))).isVisible();
  }

  /**
   * Downloads the released answers of a call.
   *
   * @param kind message key of the kind of file
   */
  Path download(String slug, String kind) {
    person.open("/team/exports/" + slug);
    person
        .page
        .getByLabel(words.say("analysis.export.format"))
        .selectOption(new SelectOption().setLabel(words.say(kind)));
    person
        .page
        .getByLabel(words.say("analysis.export.purpose"))
        .selectOption(new SelectOption().setLabel(words.say("analysis.purpose.checking")));
    Download download =
        person.page.waitForDownload(() -> person.press(words.say("analysis.export.download")));
    return download.path();
  }

  /** A button whose name begins so; its letter may follow. */
  Locator button(String key) {
    return person.page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say(key)));
  }
}
