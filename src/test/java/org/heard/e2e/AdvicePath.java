package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a child advisor does with a text, in the words of its language. */
final class AdvicePath {
  private final Visitor advisor;
  private final Words words;

  AdvicePath(Visitor advisor) {
    this.advisor = advisor;
    this.words = advisor.words();
  }

  /** Opens the only round about a text from the first page. */
  void open(String title) {
    advisor.page.locator(".call a", new Page.LocatorOptions().setHasText(title)).first().tap();
    assertThat(advisor.page.locator(".round-progress")).isVisible();
    assertThat(advisor.heading()).hasText(title);
  }

  /**
   * Opens one of several rounds about a text from the first page.
   *
   * @param round its address for the team
   */
  void openRound(String round) {
    String own = round.replaceFirst(".*/team/", "/advise/");
    advisor.page.locator(".call a[href$='" + own + "']").tap();
    assertThat(advisor.page.locator(".round-progress")).isVisible();
    assertThat(advisor.page).hasURL(Pattern.compile(".*" + own));
  }

  /** The passages that there is something to say about. */
  Locator passages() {
    return advisor.page.locator("section.passage");
  }

  /** Opens what can be said about a passage. */
  Locator saying(String passage) {
    return opened(passage, "advisors.round.open");
  }

  /** The same where something was said before. */
  Locator sayingMore(String passage) {
    return opened(passage, "advisors.round.open-again");
  }

  private Locator opened(String passage, String key) {
    Locator card = passages().filter(new Locator.FilterOptions().setHasText(passage));
    press(card, key);
    assertThat(card.locator(".reactions")).isVisible();
    return card;
  }

  void react(Locator card, String reaction) {
    Locator button = named(card, reaction);
    button.tap();
    assertThat(button).hasAttribute("aria-pressed", "true");
    expectSaved(card);
  }

  void tapWord(Locator card, String word) {
    Locator button =
        card.locator(".tapword", new Locator.LocatorOptions().setHasText(word)).first();
    button.tap();
    assertThat(button).hasAttribute("aria-pressed", "true");
    expectSaved(card);
  }

  void write(Locator card, String text) {
    card.locator("textarea").fill(text);
    card.locator("textarea").blur();
    advisor.awaitNothingOnTheWay();
    expectSaved(card);
  }

  /** Types, and loses the page before the words can have arrived: it comes back with them. */
  void writeAndReload(String passage, String text) {
    Locator card = saying(passage);
    card.locator("textarea").pressSequentially(text);
    assertThat(card.locator(".saved-saving")).isVisible();
    assertThat(card.locator(".passage-status > .saved-now")).isHidden();
    advisor.page.reload();
    Locator again = passages().filter(new Locator.FilterOptions().setHasText(passage));
    assertThat(again.locator("textarea")).hasValue(text);
    expectSaved(again);
  }

  /** Says something aloud for two seconds. */
  void speak(Locator card) {
    assertThat(card.locator("heard-voice[data-ready]")).isVisible();
    named(card, "uikit.voice.start").tap();
    advisor.page.waitForFunction(
        "() => Number(document.querySelector('.voice-time').textContent.split(':')[1]) >= 2");
    named(card, "uikit.voice.stop").tap();
    assertThat(named(card, "uikit.voice.listen")).isVisible();
    advisor.awaitNothingOnTheWay();
  }

  /** Answers each question of the round with a yes. */
  void sayYes() {
    for (Locator question : advisor.page.locator(".round-questions .passage").all()) {
      press(question, "advisors.round.yes");
      expectSaved(question);
    }
  }

  /** Is finished, and lets others see the nickname. */
  void finish() {
    advisor.page.locator("#round-named").check();
    advisor.press(words.say("advisors.round.finish.done"));
    assertThat(advisor.page.getByText(words.say("advisors.round.finish.thanks"))).isVisible();
  }

  /** Says that the text can go out, and may be counted. */
  void signOff() {
    advisor.page.locator("#round-counted").check();
    advisor.press(words.say("advisors.round.sign.yes"));
    assertThat(advisor.page.getByText(words.say("advisors.round.sign.said-yes"))).isVisible();
  }

  private void expectSaved(Locator card) {
    assertThat(card.locator(".passage-status > .saved-now")).isVisible();
    assertThat(card.locator(".passage-status > .saved-now"))
        .hasText(words.say("advisors.round.saved"));
  }

  private void press(Locator within, String key) {
    named(within, key).tap();
  }

  private Locator named(Locator within, String key) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.say(key)).setExact(true));
  }
}
