package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.questions.SectionEdits;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/**
 * Blocks of questions: kept from one call, taken by another, and listed with where they are used.
 */
@HeardTest
class BlocksViewTest extends OnTheQuestionsPage {

  @Test
  void aSectionIsKeptAsABlockAndTakenByAnotherCall() {
    String name = "Safe places " + id;
    sectionOfTwo();
    openSection();
    press("Keep the block");
    assertThat(text()).contains("Give it a name.");
    type("block-new-name", name);
    press("Keep the block");
    assertThat(text()).contains("The block “" + name + "” is there.", "A block of yours");

    ConsultationId first = id;
    id = prepared.begin("Next year " + id);
    open();
    choose("From", "Block: " + name);
    assertThat(text()).contains("Safe?", "Asked in:", "School meals");
    press("Take the whole section");
    assertThat(plan().questionnaire().questions())
        .extracting(Question::key)
        .containsExactly("safe", "where");
    assertThat(plan().questionnaire().sections())
        .extracting(one -> one.title().textIn(Language.ENGLISH))
        .containsExactly("Places");
    assertThat(question("where").head().shownWhen())
        .as("a rule inside of the block comes along")
        .isEqualTo(new Condition.Is("safe", Set.of("no")));

    UI.getCurrent().navigate("team/call-templates");
    assertThat(text())
        .contains("Blocks of questions", name, "2 questions, in English")
        .contains("Its questions, and the calls that ask them", "Next year " + first);
    press("Retire " + name);
    open();
    assertThat(text()).doesNotContain("Block: " + name);
  }

  @Test
  void aBlockIsRenewedByItsMakerAndCallsThatTookItStayAsTheyAre() {
    String name = "Safe places " + id;
    sectionOfTwo();
    openSection();
    type("block-new-name", name);
    press("Keep the block");
    change(all -> edits(all).change("safe", one -> QuestionParts.withPicture(one, "home", null)));
    openSection();
    choose("A block of yours", name);
    press("Put this section into it");
    assertThat(text()).contains("“" + name + "” has the questions of this section now.");

    staff.signIn(Role.MANAGER);
    id = prepared.begin("Theirs");
    open();
    choose("From", "Block: " + name);
    press("Take the whole section");
    assertThat(question("safe").head().picture()).isEqualTo("home");
    openSection();
    assertThat(text()).as("it is not theirs to renew").doesNotContain("A block of yours");
  }

  @Test
  void aSectionWithoutQuestionsIsNoBlock() {
    change(all -> new SectionEdits(all).add("Places", Language.ENGLISH));
    openSection();
    type("block-new-name", "Nothing " + id);
    press("Keep the block");
    assertThat(text()).contains("This section has no question yet.");
  }

  @Test
  void noCallBeginsWithABlock() {
    String name = "Safe places " + id;
    sectionOfTwo();
    openSection();
    type("block-new-name", name);
    press("Keep the block");
    UI.getCurrent().navigate("team/calls");
    assertThat(text()).doesNotContain(name);
  }

  private void sectionOfTwo() {
    change(all -> new SectionEdits(all).add("Places", Language.ENGLISH));
    add(QuestionKind.YES_NO, "Safe?");
    add(QuestionKind.LONG_TEXT, "Where?");
    change(all ->
        edits(all)
            .change(
                "where",
                one -> QuestionParts.withRule(one, new Condition.Is("safe", Set.of("no")))));
  }

  private void openSection() {
    open();
    test($(NativeButton.class).withText("Change this section").first()).click();
  }
}
