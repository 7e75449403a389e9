package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.Layout;
import org.heard.consultations.questions.QuestionParts;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Questions of templates and of other calls that this person may see, taken with their keys. What
 * was taken and is other words by now can be taken once more.
 */
final class LibraryPart extends Section {
  private final transient Desk desk;
  private final Div shown = new Div();

  /**
   * Another call.
   *
   * @param questions its own questions, read when somebody looks at them
   */
  record Other(String name, Supplier<Questionnaire> questions) {}

  LibraryPart(Desk desk, List<Other> others) {
    this.desk = desk;
    addClassName("t-part");
    add(new H2(getTranslation("consultations.library.title")));
    if (others.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.library.none")));
      return;
    }
    add(
        new Paragraph(getTranslation("consultations.library.about")),
        new Choice<>(
            getTranslation("consultations.library.call"),
            getTranslation("consultations.library.choose"),
            others,
            Other::name,
            null,
            this::show),
        shown);
  }

  private void show(@Nullable Other other) {
    shown.removeAll();
    if (other == null) {
      return;
    }
    Questionnaire questions = other.questions().get();
    if (questions.questions().isEmpty()) {
      shown.add(new Paragraph(getTranslation("consultations.library.empty")));
    }
    for (Layout.Block block : Layout.of(questions)) {
      if (block.section() != null && !block.questions().isEmpty()) {
        String title = block.section().title().textIn(desk.original());
        shown.add(
            new H3(title),
            named(
                "consultations.library.take-section",
                title,
                () ->
                    desk.edit(
                        Desk.ELSEWHERE,
                        all -> desk.edits(all).take(block.questions(), block.section()))));
      }
      HtmlContainer list = Markup.element("ul", "t-lines");
      for (Question question : block.questions()) {
        list.add(line(other, question));
      }
      shown.add(list);
    }
  }

  private HtmlContainer line(Other other, Question question) {
    String title = question.head().title().textIn(desk.original());
    HtmlContainer line = Markup.element("li", "", Markup.words("p", "", question.head().title()));
    Optional<Question> mine = desk.questions().question(question.key());
    if (mine.isEmpty()) {
      line.add(
          named(
              "consultations.library.take",
              title,
              () ->
                  desk.edit(Desk.ELSEWHERE, all -> desk.edits(all).take(List.of(question), null))));
    } else if (saysTheSame(question)) {
      line.add(new Paragraph(getTranslation("consultations.library.same")));
    } else {
      // Nothing changes in a call by itself because it was changed elsewhere.
      line.add(
          new Paragraph(getTranslation("consultations.library.other")),
          named("consultations.library.replace", title, () -> replace(other, question)));
    }
    return line;
  }

  /** In whichever order the two calls have their languages. */
  private boolean saysTheSame(Question question) {
    CallPlan plan = desk.plan();
    return change(desk.questions(), question) instanceof Edit.Done done
        && PlanTexts.inOrder(plan.with(done.now())).equals(PlanTexts.inOrder(plan));
  }

  private Edit change(Questionnaire all, Question question) {
    return desk.edits(all).change(question.key(), mine -> QuestionParts.inPlaceOf(question, mine));
  }

  private void replace(Other other, Question question) {
    desk.edit(Desk.ELSEWHERE, all -> change(all, question));
    show(other);
  }

  private NativeButton named(String key, String what, Runnable act) {
    NativeButton button = Press.button(getTranslation(key), act);
    button
        .getElement()
        .setAttribute(
            "aria-label", getTranslation("consultations.options.act", getTranslation(key), what));
    return button;
  }
}
