package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import org.heard.consultations.making.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager begins a call and looks at each of its pages; and makes one without a mouse. */
class MakingIT extends Journey {
  private static final int TABS = 15;
  private static final String GOOD = "What is good at school?";
  private static final String BETTER = "What could be better?";

  @ParameterizedTest
  @CsvSource({"DESK, en", "PHONE, fr", "NARROW, es"})
  void everyPageOfMakingIsFineInEveryLanguageOfTheTeam(Screen screen, String language)
      throws IOException, URISyntaxException {
    Visitor manager = signedIn(screen, language);
    MakingWalk walk = new MakingWalk(manager);
    walk.aroundCalls();
    String call = new PlanPath(manager).begin("Our school " + language);
    walk.look("call");
    walk.plan();
    walk.questions(call);
    String link = walk.languages(call);
    walk.preview(call);
    walk.testRun(call);
    walk.published();
    MakingWalk.translator(visitor(screen, language), link);
  }

  @Test
  void aQuestionIsWrittenMovedAndTakenBackWithoutAMouse() {
    Visitor manager = signedIn(Screen.DESK, "en");
    String call = new PlanPath(manager).begin("By keyboard");
    Keyboard keys = new Keyboard(manager.page);
    keys.tabTo("#plan-" + PlanText.TITLE);
    keys.type("Our school");
    keys.press("Tab");
    assertThat(new PlanPath(manager).saved()).isVisible();
    keys.tabTo("a[href$='/questions']");
    keys.press("Enter");
    assertThat(manager.page).hasURL(call + "/questions");

    QuestionsPath questions = new QuestionsPath(manager);
    for (String question : List.of(GOOD, BETTER)) {
      keys.tabTo("#new-question");
      keys.type(question);
      keys.press("Enter");
      assertThat(questions.field("consultations.questions.title")).hasValue(question);
      assertThat(manager.page.locator(".t-editor h2")).isFocused();
    }
    assertThat(questions.titles()).containsExactly(GOOD, BETTER);
    keys.backTo(".t-asked-one[aria-current]");
    keys.press("Alt+ArrowUp");
    assertThat(questions.listed().first()).containsText(BETTER);
    assertThat(questions.listed().first()).isFocused();
    Locator undo = manager.button(manager.words().say("consultations.undo"));
    undo.waitFor();
    keys.backTo(".note--good button");
    keys.press("Enter");
    assertThat(questions.listed().first()).containsText(GOOD);
    assertThat(manager.page.locator("[tabindex='-1']:focus")).hasCount(1);

    keys.tabTo(".t-asked-one");
    keys.press("Enter");
    assertThat(questions.field("consultations.questions.title")).hasValue(GOOD);
    keys.tabTo(".t-editor textarea");
    keys.press("End");
    keys.type(" Why?");
    keys.press("Tab");
    assertThat(questions.listed().first()).containsText(GOOD + " Why?");
    keys.backTo("#question-delete");
    keys.press("Enter");
    assertThat(questions.listed()).hasCount(1);
    assertThat(manager.page.locator(":focus")).hasCount(1);
    Geometry.expectFocusIsSeen(manager.page, TABS);
  }

  @Test
  void aQuestionIsDraggedToAnotherPlace() {
    Visitor manager = signedIn(Screen.DESK, "en");
    String call = new PlanPath(manager).begin("By mouse");
    manager.page.navigate(call + "/questions");
    QuestionsPath questions = new QuestionsPath(manager);
    questions.add("consultations.kind.long-text", GOOD);
    questions.add("consultations.kind.long-text", BETTER);
    assertThat(questions.titles()).containsExactly(GOOD, BETTER);
    Locator lines = manager.page.locator("[draggable=true]");
    lines.last().locator(".t-grip").dragTo(lines.first());
    assertThat(questions.listed().first()).containsText(BETTER);
    manager.press(manager.words().say("consultations.undo"));
    assertThat(questions.listed().first()).containsText(GOOD);
  }

  private Visitor signedIn(Screen screen, String language) {
    Visitor manager = visitor(screen, language);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    return manager;
  }
}
