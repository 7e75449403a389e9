package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.heard.consultations.making.PlanText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two managers make one call at the same time, and neither loses a word without hearing of it. */
class TwoManagersIT extends Journey {
  private static final String OWN = "What is good at school?";

  private Visitor first;
  private Visitor second;
  private String call;

  @BeforeEach
  void bothOpenTheCall() {
    Visitor admin = visitor(Screen.DESK, "en");
    new TeamPath(admin).signIn("admin", application().demoPassword());
    String name = "manager-" + System.nanoTime();
    String link = NewTeam.add(admin, name, List.of("accounts.role.manager"));
    second = visitor(Screen.PHONE, "fr");
    NewTeam.choosePassword(second, link);
    new TeamPath(second).signIn(name, NewTeam.PASSWORD);
    first = visitor(Screen.DESK, "en");
    new TeamPath(first).signIn("manager", application().demoPassword());
    call = new PlanPath(first).begin("Together " + name);
  }

  @Test
  void whatTwoWroteInThePlanIsThereOrAskedAbout() {
    second.page.navigate(call);
    assertThat(field(second, PlanText.TITLE)).isVisible();

    // Different fields: both are kept, and each hears of the other.
    new PlanPath(first).write(PlanText.TITLE, "Our school");
    assertThat(new PlanPath(first).saved()).isVisible();
    new PlanPath(second).write(PlanText.WHY, "To build a better one");
    assertThat(new PlanPath(second).saved()).isVisible();
    assertThat(field(second, PlanText.TITLE)).hasValue("Our school");
    // That the other is here, what the other stored, and that no advisors were asked.
    assertThat(second.page.locator(".note--info")).hasCount(3);

    // The same field: nothing is stored before somebody chose.
    new PlanPath(first).write(PlanText.WHY, "To learn more");
    Locator clash = first.page.locator(".p-clash");
    assertThat(clash).containsText("To build a better one");
    assertThat(clash).containsText("To learn more");
    look(first, "two-plans-clash");
    first.press(first.words().say("consultations.plan.clash.keep"));
    assertThat(new PlanPath(first).saved()).isVisible();
    assertThat(field(first, PlanText.WHY)).isFocused();

    // Words that somebody is typing stay, whatever others store.
    field(second, PlanText.ASKER).fill("The council of");
    new PlanPath(first).write(PlanText.ASKER, "The school");
    first.awaitNothingOnTheWay();
    second.page.locator("#plan-" + PlanText.CONTACT).fill("The office");
    assertThat(second.page.getByText("The school", exactly())).isVisible();
    assertThat(field(second, PlanText.ASKER)).hasValue("The council of");
    look(second, "two-plans-clash");
    second.press(second.words().say("consultations.plan.clash.take"));
    assertThat(field(second, PlanText.ASKER)).hasValue("The school");
    assertThat(field(second, PlanText.ASKER)).isFocused();

    second.page.reload();
    assertThat(field(second, PlanText.WHY)).hasValue("To learn more");
    assertThat(field(second, PlanText.CONTACT)).hasValue("The office");
  }

  @Test
  void aQuestionThatOneTookAwayKeepsTheWordsOfTheOther() {
    first.page.navigate(call + "/questions");
    QuestionsPath mine = new QuestionsPath(first);
    mine.add("consultations.kind.long-text", OWN);
    second.page.navigate(call + "/questions");
    QuestionsPath theirs = new QuestionsPath(second);
    theirs.open(OWN);
    theirs.press("consultations.questions.delete");
    assertThat(theirs.listed()).hasCount(0);

    mine.field("consultations.questions.title").fill("What is best at school?");
    first.page.keyboard().press("Tab");
    assertThat(first.page.getByText("What is best at school?", exactly())).isVisible();
    look(first, "two-questions-clash");
    first.press(first.words().say("consultations.clash.keep-mine"));
    assertThat(mine.listed()).hasCount(1);
    assertThat(mine.listed()).containsText("What is best at school?");
    second.page.reload();
    assertThat(theirs.listed()).containsText("What is best at school?");
  }

  private static Locator field(Visitor manager, PlanText which) {
    return manager.page.locator("#plan-" + which.name());
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void look(Visitor manager, String name) {
    manager.lookAsTeam(name);
    Geometry.expectNothingSticksOut(manager.page);
  }
}
