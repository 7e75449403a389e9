package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.heard.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in every form: written by a manager, and read with script and without. */
class LibraryIT extends Journey {
  private static final String COMIC = "school-listens?form=comic";

  @ParameterizedTest
  @CsvSource({"NARROW, en", "PHONE, ar", "DESK, en"})
  void aComicIsFineWithScriptAndWithout(Screen screen, String language) {
    Visitor child = visitor(screen, language);
    child.open("/library/" + COMIC);
    assertThat(child.page.locator(".comic .panel").first()).isVisible();
    lookAsChild(child, "comic");
    child.open("/library");
    lookAsChild(child, "shelf");
    Visitor reader = lightReader(screen, language);
    reader.open("/light/library/" + COMIC);
    assertThat(reader.page.locator(".comic").first()).isVisible();
    lookAsChild(reader, "comic-light");
  }

  @ParameterizedTest
  @CsvSource({"DESK, en", "NARROW, fr", "PHONE, es"})
  void everyFormOfATextCanBeWritten(Screen screen, String language) {
    Visitor manager = visitor(screen, language);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    manager.open("/team/library");
    LibraryPath library = new LibraryPath(manager);
    String document = library.begin("Forms in " + language, "The council of towns");
    look(manager, "document");
    for (String form : new String[] {"easy-read", "audio", "video", "comic"}) {
      manager.page.navigate(document);
      library.beginVersion(Language.ENGLISH, form);
      look(manager, form);
    }
  }

  private static void lookAsChild(Visitor child, String name) {
    child.lookAsChild("library-" + name);
    Geometry.expectLargeTargets(child.page);
    whole(child);
  }

  private static void look(Visitor person, String name) {
    person.lookAsTeam("library-" + name);
    whole(person);
  }

  private static void whole(Visitor person) {
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
