package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.making.PlanText;
import org.heard.shared.Language;

/** A walk through the pages on which calls are made, with a look at each of their states. */
final class MakingWalk {
  private static final int TABS = 8;
  private static final String TITLE = "Our school, our ideas";
  private static final String GOOD = "Is it good at school?";
  private static final String BETTER = "What could be better?";

  private final Visitor manager;
  private final Words words;

  MakingWalk(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** What stands around single calls: all of them, templates and the calendar. */
  void aroundCalls() {
    manager.open("/team/calls");
    arrive("calls");
    manager.open("/team/call-templates");
    arrive("templates");
    manager.open("/team/calendar");
    arrive("calendar");
    manager.page.locator("details.t-part summary").first().click();
    manager.page.locator("details[open] .t-btn--go").first().click();
    assertThat(manager.page.locator("#calendar-new-title-en-problem")).isVisible();
    look("calendar-writing");
  }

  /** The plan, with something in each of its parts; and a template of it, put away again. */
  void plan() {
    PlanPath plan = new PlanPath(manager);
    plan.write(PlanText.TITLE, TITLE);
    plan.languages(List.of(Language.ARABIC));
    plan.partner("Friends of schools");
    manager.page.locator("#template-new-name").fill("Schools " + manager.language());
    press("consultations.template.make.go");
    assertThat(
            manager.page.getByText(
                words.say("consultations.template.made", "Schools " + manager.language())))
        .isVisible();
    manager.page.locator(".p-text summary").first().click();
    manager.page.getByText(words.say("consultations.plan.history.show", 20)).click();
    arrive("call-filled");
    String call = manager.page.url();

    manager.open("/team/call-templates");
    Locator mine =
        manager
            .page
            .locator("section.t-part")
            .filter(new Locator.FilterOptions().setHasText("Schools " + manager.language()))
            .first();
    mine.locator("summary").first().click();
    mine.locator("summary").last().click();
    look("templates-mine");
    manager.press(words.say("consultations.template.retire", "Schools " + manager.language()));
    assertThat(mine).containsText(words.say("consultations.template.retired"));
    manager.page.navigate(call);
  }

  /** Questions, a section, the library, a file that fits and one that does not. */
  void questions(String call) throws IOException, URISyntaxException {
    go(call + "/questions", "call-questions-none");
    QuestionsPath questions = new QuestionsPath(manager);
    questions.add("consultations.kind.yes-no", GOOD);
    questions.add("consultations.kind.picture-choice", BETTER);
    questions.showWhen(GOOD, words.say("consultations.rule.yes"));
    questions.write("consultations.questions.why", "We want to make it better for everybody.");
    look("call-question");
    questions.addSection("School");
    look("call-section");
    Locator library =
        manager
            .page
            .locator(".t-part")
            .filter(
                new Locator.FilterOptions().setHasText(words.say("consultations.library.choose")))
            .last();
    library.locator("select").first().selectOption(new SelectOption().setIndex(1));
    assertThat(library.locator(".t-lines").first()).isVisible();
    look("call-library");
    questions.look(
        Path.of(Objects.requireNonNull(MakingWalk.class.getResource("/e2e/parks.md")).toURI()));
    assertThat(manager.page.locator(".note--good").last()).isVisible();
    look("call-import");
    Path wrong =
        Files.writeString(Files.createTempFile("wrong", ".csv"), "type,name\ncalculate,x\n");
    questions.look(wrong);
    assertThat(manager.page.locator(".note--wrong").last()).isVisible();
    look("call-import-refused");
    Files.delete(wrong);
  }

  /** Languages, a translation, and a link for somebody without an account; gives the link. */
  String languages(String call) {
    go(call + "/languages", "call-languages");
    TranslationPath translation = new TranslationPath(manager);
    translation.open(call, Language.ARABIC);
    translation.showFiles();
    manager.page.getByText(words.say("consultations.links.title"), exactly()).click();
    manager.page.locator("#link-label").fill("Leila");
    press("consultations.links.make");
    assertThat(manager.page.locator("#translator-link")).isVisible();
    look("call-translation");
    translation.write(TITLE, "مدرستنا وأفكارنا");
    look("call-translated");
    return manager.page.locator("#translator-link").inputValue();
  }

  /** The form as children see it, on a screen and on paper. */
  void preview(String call) {
    go(call + "/preview", "call-preview");
    manager
        .page
        .locator(".t-preview select")
        .first()
        .selectOption(new SelectOption().setLabel(words.say("consultations.preview.paper")));
    assertThat(manager.page.getByText(words.say("consultations.preview.paper.open"))).isVisible();
    look("call-preview-paper");
  }

  /** A test run, its page for colleagues, and its end. */
  void testRun(String call) {
    go(call + "/tests", "call-tests-none");
    press("consultations.tests.start");
    Locator colleagues = manager.link(words.say("consultations.tests.for-colleagues"));
    assertThat(colleagues).isVisible();
    look("call-tests");
    colleagues.click();
    manager.page.waitForURL("**/team/tests/*");
    arrive("call-test");
    manager.page.navigate(call + "/tests");
    press("consultations.tests.erase");
    assertThat(manager.button(words.say("consultations.tests.erase.yes"))).isFocused();
    look("call-tests-erase");
    press("consultations.tests.erase.yes");
    assertThat(manager.page.getByText(words.say("consultations.tests.erased"))).isVisible();
  }

  /** A published call; and once more, beside what it repeats. */
  void published() {
    manager.open("/team/calls");
    manager.page.locator(".p-calls").last().locator("a").first().click();
    assertThat(manager.page.locator(".p-versions")).isVisible();
    arrive("call-published");
    manager.open("/team/calls");
    manager.page.locator(".p-calls li button + button").first().click();
    assertThat(manager.page.locator(".p-parts").first()).isVisible();
    look("call-repeated");
    go(manager.page.url().replaceFirst("\\?.*", "") + "/series", "call-series");
  }

  /** What somebody sees who got a link. */
  static void translator(Visitor translator, String link) {
    MakingWalk walk = new MakingWalk(translator);
    translator.open("/translate");
    walk.press("consultations.translator.open");
    assertThat(translator.page.locator(".note--wrong")).isVisible();
    walk.arrive("translate");
    translator.page.locator("main input").fill(link);
    walk.press("consultations.translator.open");
    assertThat(translator.page.locator(".t-text").first()).isVisible();
    walk.arrive("translate-open");
    walk.press("consultations.translator.done");
    assertThat(translator.page.getByText(translator.words().say("consultations.translator.thanks")))
        .isFocused();
    walk.look("translate-thanks");
  }

  private void go(String address, String name) {
    manager.page.navigate(address);
    arrive(name);
  }

  private void press(String key) {
    manager.press(words.say(key));
  }

  /** A page as it comes: everything that can be said about it, and a walk of the focus. */
  private void arrive(String name) {
    look(name);
    Geometry.expectFocusIsSeen(manager.page, TABS);
  }

  /** Another state of a page. */
  void look(String name) {
    manager.lookAsTeam(name);
    Geometry.expectNothingSticksOut(manager.page);
    Geometry.expectNothingIsCutOff(manager.page);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
