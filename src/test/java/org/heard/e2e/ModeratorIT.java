package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moderators at work: with the keyboard alone, with a finger, and two on the same submission. */
class ModeratorIT extends Journey {
  private static final String CALL = "social-protection";

  @ParameterizedTest
  @CsvSource({"en, DESK, 20", "fr, DESK, 8", "es, DESK, 8"})
  void aModeratorClearsManySubmissionsByKeyboardAlone(String language, Screen screen, int many) {
    Visitor moderator = signedIn("moderator", screen, language);
    moderator.open("/team/queue/%s?state=new&language=%s".formatted(CALL, language));
    assertThat(moderator.page.locator("table.rows")).isVisible();
    moderator.lookAsTeam("queue-by-keyboard");
    ReviewByKeyboard desk = new ReviewByKeyboard(moderator);
    desk.openFirstOfQueue();
    for (int number = 0; number < many; number++) {
      desk.open();
      desk.clear(number);
      if (number < 8) {
        moderator.lookAsTeam("cleared-" + number);
      }
      desk.next();
    }
  }

  @Test
  void wordsAreHiddenWithAFinger() {
    Visitor moderator = signedIn("moderator", Screen.PHONE, "en");
    TeamPath path = new TeamPath(moderator);
    openOneWithWords(moderator, path);
    Locator card = moderator.page.locator("article.ans:has(heard-words):visible").first();
    Locator redact = inCard(card, moderator, "moderation.decide.redact");
    redact.tap();
    Locator words = card.locator("heard-words .w");
    words.first().tap();
    assertThat(words.first()).hasAttribute("aria-pressed", "true");
    assertThat(words.first()).hasClass(Pattern.compile(".*hide.*"));
    String hidden = words.first().innerText();
    inCard(card, moderator, "moderation.redact.place").tap();
    moderator.lookAsTeam("redact-by-touch");
    Geometry.expectNothingSticksOut(moderator.page);
    inCard(card, moderator, "moderation.redact.show-again").tap();
    assertThat(words.first()).hasAttribute("aria-pressed", "false");
    words.first().tap();
    assertThat(words.first()).hasAttribute("aria-pressed", "true");
    inCard(card, moderator, "moderation.redact.done").tap();
    assertThat(card.locator(".line")).isVisible();
    path.button("moderation.rail.accept-rest").tap();
    path.button("moderation.rail.release").tap();
    assertThat(moderator.page.getByText(moderator.words().say("moderation.released.words")))
        .isVisible();
    assertThat(hidden).isNotBlank();
    moderator.lookAsTeam("released-by-touch");
  }

  @Test
  void twoModeratorsOnOneSubmissionSeeEachOtherAndNothingIsStoredOverTheOther() {
    Visitor first = signedIn("moderator", Screen.DESK, "en");
    TeamPath firstPath = new TeamPath(first);
    openOneWithWords(first, firstPath);
    String address = URI.create(first.page.url()).getPath();
    Visitor second = signedIn("moderator2", Screen.DESK, "en");
    second.open(address);
    new TeamPath(second).openAnswers();
    assertThat(second.page.locator(".in-hand .note--care")).isVisible();
    second.lookAsTeam("somebody-else-is-here");
    decide(first, "moderation.decide.accept");
    assertThat(first.page.locator("progress[value='1']")).isVisible();
    decide(second, "moderation.decide.not-an-answer");
    String mine = second.words().say("moderation.conflict.save-mine");
    assertThat(second.button(mine)).isVisible();
    second.lookAsTeam("two-at-once");
    second.press(second.words().say("moderation.conflict.take-theirs"));
    assertThat(second.button(mine)).hasCount(0);
    assertThat(second.page.locator("article.ans .line").first())
        .containsText(second.words().say("moderation.decided.accepted"));
    // The other one hears of it without a press.
    assertThat(first.page.locator(".in-hand .note--care"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
  }

  private static void decide(Visitor moderator, String key) {
    inCard(moderator.page.locator("article.ans").first(), moderator, key).first().click();
  }

  private static Locator inCard(Locator card, Visitor moderator, String key) {
    return card.getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(moderator.words().say(key)).setExact(true))
        .first();
  }

  /** Goes through new submissions until one has words that nothing covers. */
  private static void openOneWithWords(Visitor moderator, TeamPath path) {
    moderator.open("/team/queue/%s?state=new&language=%s".formatted(CALL, moderator.language()));
    assertThat(moderator.page.locator("table.rows")).isVisible();
    for (String address :
        moderator.page.locator("table.rows a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList()) {
      moderator.open("/" + address.replaceFirst("^/", ""));
      path.openAnswers();
      if (moderator.page.locator("article.ans heard-words:visible").count() > 0) {
        return;
      }
    }
    throw new AssertionError("no submission has words");
  }

  private Visitor signedIn(String name, Screen screen, String language) {
    Visitor person = visitor(screen, language);
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }
}
