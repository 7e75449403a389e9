package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.QuestionUses.Use;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.Layout;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.ui.team.UsedIn;
import org.heard.consultations.ui.team.questions.Library.Source;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Questions of templates and of other calls that this person may see, taken with their keys. What
 * was taken and is other words by now can be taken once more.
 */
final class LibraryPart extends Div {
  private final transient Desk desk;
  private final transient Library library;
  private final Div shown = new Div();

  LibraryPart(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
    List<Source> others = library.sources(desk.seen().id(), this);
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
            Source::name,
            null,
            this::show),
        shown);
  }

  private void show(@Nullable Source other) {
    shown.removeAll();
    if (other == null) {
      return;
    }
    Questionnaire questions = other.questions().get();
    if (questions.questions().isEmpty()) {
      shown.add(new Paragraph(getTranslation("consultations.library.empty")));
    }
    Map<String, List<Use>> uses =
        library.usesOf(
            questions.questions().stream().map(Question::key).collect(Collectors.toSet()));
    for (Layout.Block block : Layout.of(questions)) {
      if (block.section() != null && !block.questions().isEmpty()) {
        String title = block.section().title().textIn(desk.original());
        shown.add(
            new H3(title),
            named(
                "consultations.library.take-section",
                title,
                () -> take(other, block.questions(), block.section())));
      }
      HtmlContainer list = Markup.element("ul", "t-lines");
      for (Question question : block.questions()) {
        list.add(line(other, question, uses.getOrDefault(question.key(), List.of())));
      }
      shown.add(list);
    }
  }

  private HtmlContainer line(Source other, Question question, List<Use> uses) {
    String title = question.head().title().textIn(desk.original());
    HtmlContainer line = Markup.element("li", "", Markup.words("p", "", question.head().title()));
    line.add(Markup.words("p", "muted", UsedIn.words(uses, this)));
    Optional<Question> mine = desk.questions().question(question.key());
    if (mine.isEmpty()) {
      line.add(
          named("consultations.library.take", title, () -> take(other, List.of(question), null)));
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

  private void take(Source other, List<Question> questions, @Nullable Section section) {
    other.lend().run();
    desk.edit(Desk.ELSEWHERE, all -> desk.edits(all).take(questions, section));
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

  private void replace(Source other, Question question) {
    other.lend().run();
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
