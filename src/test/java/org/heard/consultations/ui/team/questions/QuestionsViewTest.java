package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions of a call, as one or two managers write them. */
@HeardTest
class QuestionsViewTest extends OnTheQuestionsPage {
  @Test
  void aNewCallHasOnlyTheStandardQuestionsWhichCannotBeChanged() {
    open();
    assertThat(text())
        .contains("Questions of School meals", "It cannot be changed.", "How old are you?")
        .contains("Which country do you live in?");
    assertThat($(NativeButton.class).withText("Delete").exists()).isFalse();
  }

  @Test
  void thePreviewFollowsEveryChangeThatIsStored() {
    open();
    assertThat(previewed()).startsWith("/preview/" + id + "?lang=en").endsWith("&state=0");
    type("new-question", "Good?");
    press("Add this question");
    assertThat(previewed()).contains("&question=good").endsWith("&state=1");
    type(TITLE, "What is good?");
    assertThat(previewed()).endsWith("&state=2");
  }

  @Test
  void aQuestionIsAddedOpenedAndWritten() {
    open();
    type("new-question", "Good?");
    press("Add this question");
    assertThat(text()).contains("Question 1", "Saved.", "Own words, with drawing or voice");
    assertThat(ChildScreen.focused().getText()).isEqualTo("Question 1");

    type(TITLE, "What is good?");
    assertThat(title("good")).isEqualTo("What is good?");
    assertThat(text()).contains("What is good?");

    press("Undo");
    assertThat(title("good")).isEqualTo("Good?");
  }

  @Test
  void wordsThatAskForANameAreSaidWhileTheyAreTyped() {
    add(QuestionKind.SHORT_TEXT, "Good?");
    open();
    pressOne("good");
    assertThat(text()).contains("Nothing to mend in this question.");
    type(TITLE, "What is your name?");
    assertThat(text()).contains("Mend first", "asks a child for a name");
    assertThat(text()).contains("1 to mend");
  }

  @Test
  void aQuestionThatARuleNeedsSaysWhichOne() {
    add(QuestionKind.YES_NO, "Good?");
    add(QuestionKind.LONG_TEXT, "Why?");
    change(all ->
        edits(all)
            .change(
                "why",
                one -> QuestionParts.withRule(one, new Condition.Is("good", Set.of("yes", "no")))));
    open();
    assertThat(text()).contains("Shown when “1. Good?” is “Yes” or “No”");
    pressOne("good");
    press("Delete");
    assertThat(text()).contains("A rule looks at it, in 2. Why?. Take that rule away first.");
    pressOne("why");
    press("Take away");
    assertThat(question("why").head().shownWhen()).isNull();
    pressOne("good");
    press("Delete");
    assertThat(plan().questionnaire().question("good")).isEmpty();
    press("Undo");
    assertThat(plan().questionnaire().question("good")).isPresent();
  }

  @Test
  void aRuleIsBuiltInWords() {
    add(QuestionKind.YES_NO, "Good?");
    add(QuestionKind.LONG_TEXT, "Why?");
    open();
    pressOne("why");
    choose("The answer to", 0);
    tickLabelled("Not sure");
    press("Add to the rule");
    assertThat(question("why").head().shownWhen())
        .isEqualTo(new Condition.Is("good", Set.of("not-sure")));
    assertThat(text()).contains("“1. Good?” is “Not sure”");
  }

  @Test
  void aNumberThatWasTypedStaysWhenTheTestBecomesAnother() {
    add(QuestionKind.NUMBER, "Good?");
    add(QuestionKind.LONG_TEXT, "Why?");
    open();
    pressOne("why");
    choose("The answer to", 0);
    type("rule-number", "50");
    choose("Test", "is at most");
    press("Add to the rule");
    assertThat(question("why").head().shownWhen())
        .isEqualTo(new Condition.Compared("good", Comparison.AT_MOST, 50));
  }

  @Test
  void aLineWithoutAValueIsNotAddedAndSaysWhy() {
    add(QuestionKind.YES_NO, "Good?");
    add(QuestionKind.NUMBER, "How many?");
    add(QuestionKind.LONG_TEXT, "Why?");
    open();
    pressOne("why");
    choose("The answer to", 0);
    press("Add to the rule");
    assertThat(text()).contains("Tick one answer or more.");
    choose("The answer to", 1);
    type("rule-number", "many");
    press("Add to the rule");
    assertThat(question("why").head().shownWhen()).isNull();
  }

  @Test
  void questionsMoveWithButtonsAndKeysAndTheReaderStaysOnThem() {
    add(QuestionKind.YES_NO, "Good?");
    add(QuestionKind.LONG_TEXT, "Why?");
    open();
    pressOne("why");
    press("Move up");
    assertThat(plan().questionnaire().questions().getFirst().key()).isEqualTo("why");
    assertThat(ChildScreen.focused().getText()).isEqualTo("Move up");
    press("Move up");
    assertThat(text()).contains("It cannot go any further.");
  }

  @Test
  void answersAreWrittenMovedAndPictured() {
    add(QuestionKind.ONE_CHOICE, "Good?");
    open();
    pressOne("good");
    assertThat(text()).contains("The answer “First answer” still has the words it began with.");
    type("words-questionnaire-questions-good-options-answer-1-label-all", "Food");
    type("new-option", "Play");
    press("Add an answer");
    pressWithin(OptionsPart.class, "Picture: none");
    pressWithin(OptionsPart.class, "Meal");
    List<Question.Option> options = QuestionParts.options(question("good"));
    assertThat(options)
        .extracting(Question.Option::key)
        .containsExactly("answer-1", "answer-2", "play");
    assertThat(options.getFirst().label().textIn(Language.ENGLISH)).isEqualTo("Food");
    assertThat(options.getFirst().picture()).isEqualTo("meal");
    assertThat(text()).contains("Picture: Meal");
  }

  @Test
  void sectionsAreAddedAndQuestionsPutIntoThem() {
    add(QuestionKind.YES_NO, "Good?");
    open();
    type("new-section", "Daily life");
    press("Add a section");
    assertThat(text()).contains("Its questions stay, each with the rule of the section.");
    pressOne("good");
    choose("Section", 0);
    assertThat(question("good").head().section()).isEqualTo("daily-life");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
  void nobodyElseSeesTheQuestions(Role role) {
    add(QuestionKind.YES_NO, "Good?");
    staff.signIn(role);
    open();
    assertThat(text()).doesNotContain("Good?");
  }

  @Test
  void aCallThatIsNotThereIsNotFound() {
    UI.getCurrent().navigate("team/calls/not-a-call/questions");
    assertThat(getCurrentView()).isNotInstanceOf(QuestionsView.class);
  }

  private static String previewed() {
    return String.valueOf(
        ChildScreen.one(element -> element.getTag().equals("iframe")).getAttribute("src"));
  }
}
