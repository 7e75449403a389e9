package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.heard.shared.Language;

/** What a manager does with source documents and their versions, in the words of its language. */
final class LibraryPath {
  private static final Pattern DOCUMENT = Pattern.compile(".*/team/library/[0-9a-f-]{36}(\\?.*)?$");
  private static final Pattern VERSION =
      Pattern.compile(".*/team/library/[0-9a-f-]{36}/[0-9a-f-]{36}(\\?.*)?$");

  private final Visitor manager;
  private final Words words;

  LibraryPath(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** Begins a document; gives the address of its page. */
  String begin(String title, String organisation) {
    manager.page.locator("#document-title").fill(title);
    manager.page.locator("#document-organisation").fill(organisation);
    manager.press(words.say("content.team.begin.go"));
    assertThat(manager.page).hasURL(DOCUMENT);
    assertThat(manager.heading()).hasText(title);
    return address();
  }

  /** Stores the official words as the next state of the open document. */
  void store(String text, int state) {
    manager.page.locator("#official-text").fill(text);
    manager.press(words.say("content.team.text.store"));
    assertThat(
            manager.page.getByText(
                words.say("content.team.document.stored", Integer.toString(state))))
        .isVisible();
  }

  /** Begins a version as text in this language; gives the address of its editor. */
  String beginVersion(Language language) {
    return beginVersion(language, "text");
  }

  /** The same in another form, such as a comic. */
  String beginVersion(Language language, String form) {
    choose("content.team.versions.language", language.ownName());
    choose("content.team.versions.format", words.say("content.team.format." + form));
    manager.press(words.say("content.team.versions.begin"));
    assertThat(manager.page).hasURL(VERSION);
    assertThat(manager.page.locator("#version-title")).isVisible();
    return address();
  }

  /** What a file holds becomes blocks. */
  void take(Path file) {
    manager.page.locator("#text-file").setInputFiles(file);
    manager.press(words.say("content.team.file.take"));
    assertThat(blocks().first()).isVisible();
  }

  /** Writes what stands around the blocks: title, about and more. */
  void write(String part, String text) {
    Locator field = manager.page.locator("#version-" + part);
    field.fill(text);
    manager.page.keyboard().press("Tab");
    manager.awaitNothingOnTheWay();
    assertThat(field).hasValue(text);
  }

  /** Gives a block other words. */
  void rewrite(String before, String after) {
    blocks().filter(new Locator.FilterOptions().setHasText(before)).click();
    Locator field = manager.page.locator(".l-blocks textarea");
    assertThat(field).hasValue(before);
    field.fill(after);
    manager.press(words.say("content.team.block.close"));
    assertThat(blocks().filter(new Locator.FilterOptions().setHasText(after))).isVisible();
  }

  Locator blocks() {
    return manager.page.locator(".l-blocks .l-open");
  }

  /** What is said about a version that lacks sign-offs. */
  Locator signedBy(int have, int need) {
    return manager.page.getByText(words.say("content.team.lack.sign-off", have, need));
  }

  void publish() {
    manager.press(words.say("content.team.publish.go"));
    assertThat(manager.page.getByText(words.say("content.team.publish.done", "1"))).isVisible();
  }

  /** The card of a document among all of them. */
  Locator card(String title) {
    return manager.page.locator(".t-card", new Page.LocatorOptions().setHasText(title));
  }

  private void choose(String label, String words) {
    manager
        .page
        .locator("main")
        .getByLabel(this.words.say(label))
        .selectOption(new SelectOption().setLabel(words));
  }

  private String address() {
    return manager.page.url().replaceFirst("\\?.*", "");
  }
}
