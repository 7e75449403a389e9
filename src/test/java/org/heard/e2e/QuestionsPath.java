package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;

/** What a manager does on the page of the questions, in the words of its language. */
final class QuestionsPath {
  private final Visitor manager;
  private final Words words;

  QuestionsPath(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** Adds a question behind the open one; it is open then. */
  void add(String kind, String title) {
    Locator part = part("new-question");
    part.getByLabel(words.say("consultations.questions.kind"))
        .selectOption(new SelectOption().setLabel(words.say(kind)));
    part.locator("#new-question").fill(title);
    press(part, "consultations.questions.add");
    assertThat(field("consultations.questions.title")).hasValue(title);
  }

  /** Adds a heading; it is open then. */
  void addSection(String title) {
    manager.page.locator("#new-section").fill(title);
    press(part("new-question"), "consultations.section.add");
    assertThat(field("consultations.section.title")).hasValue(title);
  }

  /** Puts the open question under a heading. */
  void moveInto(String section) {
    editor()
        .getByLabel(words.say("consultations.questions.section"))
        .selectOption(new SelectOption().setLabel(section));
    manager.awaitNothingOnTheWay();
  }

  /** Writes words of what is open. */
  void write(String key, String text) {
    write(field(key), text);
  }

  private void write(Locator field, String text) {
    field.fill(text);
    manager.page.keyboard().press("Tab");
    manager.awaitNothingOnTheWay();
    assertThat(field).hasValue(text);
  }

  /** Writes the answers of the open question over those it began with, and adds the others. */
  void answers(String... answers) {
    for (int i = 0; i < answers.length; i++) {
      Locator field = answer(i + 1);
      if (field.count() > 0) {
        write(field, answers[i]);
      } else {
        manager.page.locator("#new-option").fill(answers[i]);
        press(editor(), "consultations.options.add");
        assertThat(field).hasValue(answers[i]);
      }
    }
  }

  private Locator answer(int number) {
    return editor()
        .getByLabel(
            words.say("consultations.options.one", number),
            new Locator.GetByLabelOptions().setExact(true));
  }

  /** Shows the open question only where an earlier one has this answer. */
  void showWhen(String question, String answer) {
    Locator rule = lookAt("consultations.rule.title", question);
    rule.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(answer).setExact(true))
        .check();
    press(rule, "consultations.rule.add");
    assertThat(rule.locator(".t-lines li")).hasCount(1);
  }

  /** What an answer of the open question has to be like: at most so much. */
  void expectAtMost(String question, int most, String otherwise) {
    Locator check = lookAt("consultations.check.title", question);
    check
        .getByLabel(words.say("consultations.rule.says"))
        .selectOption(new SelectOption().setLabel(words.say("consultations.rule.test.at-most")));
    check.getByLabel(words.say("consultations.rule.number")).fill(Integer.toString(most));
    press(check, "consultations.rule.add");
    write("consultations.check.message", otherwise);
  }

  /** Begins a line of a rule of the open question, about a question. */
  private Locator lookAt(String heading, String question) {
    Locator rule =
        editor()
            .locator(
                "section.t-part",
                new Locator.LocatorOptions()
                    .setHas(
                        manager.page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName(words.say(heading)))));
    Locator asked = rule.getByLabel(words.say("consultations.rule.question"));
    // Its number stands before its words.
    asked.selectOption(
        new SelectOption()
            .setLabel(
                asked
                    .locator("option")
                    .filter(new Locator.FilterOptions().setHasText(question))
                    .innerText()));
    return rule;
  }

  /** Takes the questions of a file, after a look at what it holds. */
  void take(Path file, String choice) {
    look(file);
    assertThat(manager.button(words.say(choice))).isVisible();
    manager.press(words.say(choice));
    assertThat(manager.button(words.say(choice))).hasCount(0);
  }

  /** Looks at what a file holds. */
  void look(Path file) {
    manager.page.locator("#questions-file").setInputFiles(file);
  }

  /** Opens a question of the list. */
  void open(String title) {
    listed().filter(new Locator.FilterOptions().setHasText(title)).click();
    assertThat(field("consultations.questions.title")).hasValue(title);
  }

  /** The questions of this call in the list. */
  Locator listed() {
    return manager.page.locator(".t-asked-one");
  }

  /** Their words, in order. */
  List<String> titles() {
    return manager.page.locator(".t-asked-one b").allInnerTexts();
  }

  /** A field of what is open. */
  Locator field(String key) {
    return editor().getByLabel(words.say(key), new Locator.GetByLabelOptions().setExact(true));
  }

  Locator editor() {
    return manager.page.locator(".t-edit");
  }

  /** Presses a button of what is open. */
  void press(String key) {
    press(editor(), key);
  }

  private Locator part(String field) {
    return manager.page.locator(
        "section.t-part", new Page.LocatorOptions().setHas(manager.page.locator("#" + field)));
  }

  private void press(Locator within, String key) {
    within
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.say(key)).setExact(true))
        .click();
  }
}
