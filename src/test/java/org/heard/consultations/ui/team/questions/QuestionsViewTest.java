package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.ui.team.FileField;
import org.heard.consultations.xlsform.Container;
import org.heard.consultations.xlsform.XlsForms;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions of a call, as one or two managers write them. */
@HeardTest
class QuestionsViewTest extends OnTheQuestionsPage {
  @Autowired private XlsForms forms;

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

  private static String previewed() {
    return String.valueOf(
        ChildScreen.one(element -> element.getTag().equals("iframe")).getAttribute("src"));
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

  @Test
  void twoManagersChangeDifferentThingsAndKeepBoth() {
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    add(QuestionKind.LONG_TEXT, "Why?");
    type(TITLE, "What is good?");
    assertThat(text()).contains("Somebody else changed something too.", "Why?");
    assertThat(plan().questionnaire().questions()).hasSize(2);
    assertThat(title("good")).isEqualTo("What is good?");
  }

  @Test
  void whoKeepsTheirWordsOfAQuestionThatAnotherTookAwayHasItBackWithThem() {
    add(QuestionKind.YES_NO, "Good?");
    add(QuestionKind.LONG_TEXT, "Why?");
    open();
    pressOne("good");
    change(all -> edits(all).delete("good"));
    type(TITLE, "Is it good?");
    assertThat(text()).contains("Somebody else changed the same meanwhile.", "Is it good?");

    press("Keep mine");

    assertThat(title("good")).isEqualTo("Is it good?");
    assertThat(plan().questionnaire().questions()).hasSize(2);
  }

  @Test
  void twoManagersChangeTheSameAndOneOfThemChooses() {
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    other("Theirs?");
    type(TITLE, "Mine?");
    ChildScreen.happens($(TextBox.class).id(TITLE).getElement(), "blur");
    assertThat(text()).contains("Somebody else changed the same meanwhile.", "Theirs?", "Mine?");
    assertThat(title("good")).as("nothing is overwritten unseen").isEqualTo("Theirs?");
    assertThat($(TextBox.class).id(TITLE).words()).as("nothing typed is lost").isEqualTo("Mine?");

    press("Keep mine");
    assertThat(title("good")).isEqualTo("Mine?");

    other("Theirs again?");
    type(TITLE, "Mine again?");
    press("Take theirs");
    assertThat(title("good")).isEqualTo("Theirs again?");
    assertThat($(TextBox.class).id(TITLE).words()).isEqualTo("Theirs again?");
  }

  @Test
  void emptyWordsAreNotStoredAndNotLost() {
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    type(TITLE, " ");
    assertThat(text()).contains("There have to be words here.");
    assertThat(title("good")).isEqualTo("Good?");
  }

  @Test
  void aQuestionOfATemplateIsTakenAndTakenAgainWhenItIsOtherWords() {
    open();
    choose("Call", "Template: Call for views with eight questions");
    press("Take this question");
    assertThat(title("what-matters")).isEqualTo("What matters most to you about this?");
    change(all ->
        edits(all).change("what-matters", one -> QuestionParts.withPicture(one, "talk", null)));
    open();
    choose("Call", "Template: Call for views with eight questions");
    assertThat(text()).contains("It is in this call, in other words or with other answers.");
    press("Put it in place of mine");
    assertThat(text()).contains("It is in this call.");
    assertThat(question("what-matters").head().picture()).isEqualTo("thinking");
  }

  @Test
  void questionsOfAnotherCallAreTakenWithTheirKeys() {
    ConsultationId other = prepared.begin("Other call");
    Seen seen = plans.read(other).orElseThrow();
    plans.save(
        other,
        seen.revision(),
        seen.plan()
            .with(
                done(
                    edits(new Questionnaire(List.of()))
                        .add(QuestionKind.FACES, "Mood?", List.of(Language.ENGLISH), null))));
    open();
    choose("Call", "Other call");
    press("Take this question");
    assertThat(question("mood")).isInstanceOf(Question.Faces.class);
    press("Take this question");
    assertThat(text()).contains("This call has such a question or section already");
  }

  @Test
  void aFileIsShownBeforeItIsTaken() throws IOException {
    add(QuestionKind.YES_NO, "Good?");
    Questionnaire theirs =
        done(
            edits(new Questionnaire(List.of()))
                .add(QuestionKind.LONG_TEXT, "Other?", List.of(Language.ENGLISH), null));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    forms.write(theirs, Container.MARKDOWN, file);
    open();
    $(FileField.class).first().arrived("form.md", file.toByteArray());
    assertThat(text())
        .contains("form.md holds one question and no section.")
        .contains("This call has one question now. Nothing is changed before you choose.");
    assertThat(plan().questionnaire().questions()).hasSize(1);
    press("Add them to my questions");
    assertThat(plan().questionnaire().questions())
        .extracting(Question::key)
        .containsExactly("good", "other");

    $(FileField.class).first().arrived("form.md", file.toByteArray());
    press("Replace my questions with these");
    assertThat(plan().questionnaire().questions())
        .extracting(Question::key)
        .containsExactly("other");
  }

  @Test
  void aFileThatIsRefusedChangesNothingAndSaysWhy() {
    open();
    $(FileField.class).first().arrived("form.txt", "nothing".getBytes(StandardCharsets.UTF_8));
    assertThat(text()).contains("Nothing of form.txt was taken.");
    $(FileField.class).first().arrived("x.lss", "<a/>".getBytes(StandardCharsets.UTF_8));
    assertThat(text()).contains("Nothing of x.lss was taken.");
    $(FileField.class).first().arrived("x.json", "{".getBytes(StandardCharsets.UTF_8));
    assertThat(text()).contains("Nothing of x.json was taken.");
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
}
