package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.heard.shared.Language;

/** What a manager does on the pages of translations, in the words of its language. */
final class TranslationPath {
  private final Visitor manager;
  private final Words words;

  TranslationPath(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** From the languages of a call to one of them. */
  void open(String call, Language language) {
    manager.page.navigate(call + "/languages");
    manager.link(words.say("consultations.translating.translate", language.ownName())).click();
    assertThat(text("consultations.translating.files")).isVisible();
  }

  /** Writes the translation of one text beside it. */
  void write(String original, String translation) {
    Locator card = card(original);
    card.locator("textarea").fill(translation);
    manager.page.keyboard().press("Tab");
    assertThat(card.getByText(words.say("consultations.translating.saved"))).isVisible();
  }

  /** Says that the translation of the only text that changed still fits. */
  void keepTheOne() {
    Locator stillRight = manager.button(words.say("consultations.translating.still-right"));
    stillRight.click();
    assertThat(stillRight).hasCount(0);
  }

  private Locator card(String original) {
    return manager
        .page
        .locator(
            ".t-text",
            new Page.LocatorOptions()
                .setHas(
                    manager.page.locator(
                        ".t-original", new Page.LocatorOptions().setHasText(original))))
        .first();
  }

  /** Takes a file for a translator. */
  Path send(String kind) {
    showFiles();
    return manager.page.waitForDownload(() -> manager.press(words.say(kind))).path();
  }

  /** Brings it back and says yes to what it changes. */
  void bringBack(Path file) {
    showFiles();
    manager.page.locator("#translated-file").setInputFiles(file);
    manager.button(words.say("consultations.translating.import")).click();
    assertThat(text("consultations.translating.imported")).isVisible();
  }

  /** Opens the part with the files, if it is closed. */
  void showFiles() {
    if (!manager.page.locator("#translated-file").isVisible()) {
      text("consultations.translating.files").click();
    }
  }

  private Locator text(String key) {
    return manager.page.getByText(words.say(key), new Page.GetByTextOptions().setExact(true));
  }
}
