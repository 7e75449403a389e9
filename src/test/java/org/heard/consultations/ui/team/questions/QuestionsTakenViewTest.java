package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.HeardTest;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.xlsform.Container;
import org.heard.consultations.xlsform.XlsForms;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.uikit.FileField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that come from templates, other calls and files. */
@HeardTest
class QuestionsTakenViewTest extends OnTheQuestionsPage {
  @Autowired private XlsForms forms;

  @Test
  void aQuestionOfATemplateIsTakenAndTakenAgainWhenItIsOtherWords() {
    open();
    choose("From", "Template: Call for views with eight questions");
    press("Take this question");
    assertThat(title("what-matters")).isEqualTo("What matters most to you about this?");
    change(all ->
        edits(all).change("what-matters", one -> QuestionParts.withPicture(one, "talk", null)));
    open();
    choose("From", "Template: Call for views with eight questions");
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
    choose("From", "Other call");
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
}
