package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.heard.shared.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** One child, one phone, six languages: nothing that was written or reached is lost. */
class LanguagesIT extends Journey {
  private static final List<Language> ROUND =
      List.of(
          Language.FRENCH,
          Language.SPANISH,
          Language.ARABIC,
          Language.RUSSIAN,
          Language.CHINESE,
          Language.ENGLISH);

  @Test
  void theLanguageChangesInTheMiddleOfAWordAndEveryLetterIsStillThere() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    path.takePart("social-protection");
    String written = "One wo";
    path.findRoomForWords().pressSequentially(written);
    String place = place(child);

    for (Language language : ROUND) {
      choose(child, language);
      assertThat(path.roomForWords()).hasValue(written);
      Assertions.assertEquals(place, place(child));
      child.lookAsChild("languages-question-in-" + language.tag());
      String more = " " + language.ownName();
      path.roomForWords().press("End");
      path.roomForWords().pressSequentially(more);
      written += more;
    }
    String question = child.heading().innerText();
    path.button("submissions.form.next").tap();
    assertThat(child.heading()).not().hasText(question);
    path.skipToCheck();
    path.allow(false);
    choose(child, Language.CHINESE);
    assertThat(child.page.locator("#assent-read")).isChecked();
    assertThat(child.page.locator("main")).containsText(written);
  }

  @Test
  void theCodeStaysOnThePageInEveryLanguage() {
    Visitor child = visitor(Screen.PHONE, "zh");
    ChildPath path = new ChildPath(child);
    path.takePart("social-protection");
    path.skipToCheck();
    child.lookAsChild("languages-check");
    path.allow(false);
    String code = path.send();
    for (Language language : ROUND) {
      choose(child, language);
      assertThat(child.page.locator(".code")).hasText(grouped(code));
    }
    choose(child, Language.RUSSIAN);
    child.press(Words.in("ru").say("submissions.thanks.written-down"));
    choose(child, Language.ARABIC);
    assertThat(child.heading()).hasText(Words.in("ar").say("submissions.thanks.second.title"));
    assertThat(child.page.locator(".code")).hasText(grouped(code));
    child.lookAsChild("languages-second-look");
  }

  private static void choose(Visitor child, Language language) {
    child.page.locator(".foot [data-opens=languages]").tap();
    Locator name = child.page.locator("#languages [hreflang=" + language.tag() + "]");
    name.tap();
    assertThat(child.page.locator("html")).hasAttribute("lang", language.tag());
    assertThat(child.page.locator("html")).hasAttribute("dir", language.direction());
    child.settle();
    assertThat(child.heading().first()).isVisible();
  }

  /** How many papers lie behind, of how many. */
  private static String place(Visitor child) {
    Locator papers = child.page.locator(".steps li");
    return child.page.locator(".steps .done").count() + " of " + papers.count();
  }

  private static String grouped(String code) {
    return String.join(" ", code.split("(?<=\\G.{4})"));
  }
}
