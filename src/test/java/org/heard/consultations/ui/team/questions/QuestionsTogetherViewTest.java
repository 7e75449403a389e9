package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.HeardTest;
import org.heard.consultations.questions.QuestionKind;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.Test;

/** Two managers who write the questions of a call at once. */
@HeardTest
class QuestionsTogetherViewTest extends OnTheQuestionsPage {
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
}
