package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dnd.DragStartEvent;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.HeardTest;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.questions.SectionEdits;
import org.heard.shared.Language;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.Test;

/** The list of questions: dragged, searched, folded, and long. */
@HeardTest
class QuestionListTest extends OnTheQuestionsPage {
  private static final int LONG = 60;
  private static final int IN_A_SECTION = 10;

  @Test
  void aQuestionIsDraggedToThePlaceOfAnotherAndBackWithUndo() {
    addThree();
    open();
    drag(0, line(2));
    assertThat(keys()).containsExactly("two", "three", "one");
    assertThat(words(line(2))).startsWith("3. ").contains("One?");
    assertThat(ChildScreen.focused().getTextRecursively()).contains("One?");
    test($(NativeButton.class, line(2)).withText("Undo").single()).click();
    assertThat(keys()).containsExactly("one", "two", "three");
    assertThat(ChildScreen.focused().getTextRecursively()).contains("One?");
    assertThat($(NativeButton.class, line(0)).withText("Undo").exists()).isFalse();

    drag(0, line(2));
    drag(2, line(1));
    assertThat(keys()).containsExactly("two", "one", "three");
    press("Undo");
    assertThat(keys()).containsExactly("two", "three", "one");
    assertThat(words(line(0))).startsWith("1. ").contains("Two?");
  }

  @Test
  void aQuestionDroppedWhereItWasStaysThere() {
    addThree();
    open();
    int before = plans.read(id).orElseThrow().revision();
    drag(1, line(1));
    assertThat(plans.read(id).orElseThrow().revision()).isEqualTo(before);
  }

  @Test
  void aQuestionIsDraggedIntoASectionByItsHeading() {
    addThree();
    change(all -> new SectionEdits(all).add("Daily life", Language.ENGLISH));
    open();
    drag(0, heading());
    assertThat(question("one").head().section()).isEqualTo("daily-life");
    assertThat(text()).contains("Daily life", "1 question");
    drag(0, line(2));
    assertThat(keys()).containsExactly("three", "one", "two");
    assertThat(question("two").head().section()).isEqualTo("daily-life");
  }

  @Test
  void aRuleKeepsAQuestionFromBeingDraggedBeforeWhatItLooksAt() {
    add(QuestionKind.YES_NO, "One?");
    add(QuestionKind.LONG_TEXT, "Two?");
    change(all ->
        edits(all)
            .change(
                "two", one -> QuestionParts.withRule(one, new Condition.Is("one", Set.of("yes")))));
    open();
    drag(1, line(0));
    assertThat(keys()).containsExactly("one", "two");
    assertThat(text()).contains("Its rule looks at 1. One?, which has to come before it.");
  }

  @Test
  void aLongListIsSearchedAndFolded() {
    long60();
    open();
    type("find-question", "number 1");
    assertThat(text()).contains("11 of 60 questions are shown.");
    assertThat($(QuestionLine.class).all()).hasSize(11);
    assertThat($(SectionFold.class).all()).as("sections without any of them step aside").hasSize(2);
    type("find-question", "42");
    assertThat($(QuestionLine.class).all()).hasSize(1);
    type("find-question", "");
    assertThat($(QuestionLine.class).all()).hasSize(LONG);

    press("Fold all sections");
    assertThat(opened()).containsOnly(false);
    type("find-question", "number 60");
    assertThat(opened()).as("what is found can be seen").containsOnly(true);
  }

  @Test
  void aChangeInALongListSendsNoMoreThanItChanges() {
    long60();
    open();
    changes();
    List<QuestionLine> before = $(QuestionLine.class).all();

    test(button(line(30))).click();
    int opened = changes();
    type("words-questionnaire-questions-question-number-31-head-title-all", "Another one?");

    assertThat(text()).contains("31. Another one?");
    assertThat($(QuestionLine.class).all())
        .as("every line is the one that was there")
        .containsExactlyElementsOf(before);
    assertThat(changes()).as("one line, what is said of it, the preview").isLessThan(100);
    assertThat(opened).as("the editor, and two marks").isLessThan(1500);

    drag(59, line(0));
    assertThat(keys().getFirst()).isEqualTo("question-number-60");
    assertThat($(QuestionLine.class).all()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void namesOfThreeHundredCharactersAreKeptWholeEverywhere() {
    String words = "Why is it so long? ".repeat(16).strip();
    String word = "Donaudampfschiff".repeat(19);
    open();
    for (String name : List.of(words, word)) {
      type("new-question", name);
      press("Add this question");
      type("new-section", name);
      press("Add a section");
    }
    Questionnaire all = plan().questionnaire();
    assertThat(all.questions())
        .extracting(one -> one.head().title().textIn(Language.ENGLISH))
        .containsExactly(words, word);
    assertThat(all.sections())
        .extracting(one -> one.title().textIn(Language.ENGLISH))
        .containsExactly(words, word);
    assertThat(all.questions()).allMatch(one -> one.key().length() <= 40);
    assertThat(text()).contains(words, word);
  }

  private void addThree() {
    add(QuestionKind.LONG_TEXT, "One?");
    add(QuestionKind.LONG_TEXT, "Two?");
    add(QuestionKind.LONG_TEXT, "Three?");
  }

  private void long60() {
    change(all -> {
      Questionnaire now = all;
      for (int i = 1; i <= LONG; i++) {
        if (i % IN_A_SECTION == 1) {
          now = done(new SectionEdits(now).add("Part " + i, Language.ENGLISH));
        }
        now =
            done(
                edits(now)
                    .add(
                        QuestionKind.LONG_TEXT,
                        "Question number %d?".formatted(i),
                        List.of(Language.ENGLISH),
                        null));
      }
      return new Edit.Done(now, "", List.of());
    });
  }

  /** What somebody's mouse tells the server when a question is dragged onto something. */
  private void drag(int from, Component onto) {
    QuestionLine line = line(from);
    ComponentUtil.fireEvent(line, new DragStartEvent<>(line, true));
    ComponentUtil.fireEvent(onto, new DropEvent<>(onto, true, "move"));
  }

  private Component heading() {
    return $(SectionFold.class).first().getComponentAt(0);
  }

  private QuestionLine line(int place) {
    return $(QuestionLine.class).all().get(place);
  }

  private static String words(Component part) {
    return part.getElement().getTextRecursively();
  }

  private NativeButton button(QuestionLine line) {
    return $(NativeButton.class, line).first();
  }

  private List<Boolean> opened() {
    return $(SectionFold.class).all().stream()
        .map(fold -> fold.getElement().getProperty("open", false))
        .toList();
  }

  private List<String> keys() {
    return plan().questionnaire().questions().stream().map(Question::key).toList();
  }

  /** How many single changes of the page the browser would be sent now. */
  private static int changes() {
    AtomicInteger count = new AtomicInteger();
    UI.getCurrent().getInternals().getStateTree().collectChanges(change -> count.incrementAndGet());
    return count.get();
  }
}
