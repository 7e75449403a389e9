package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.consultations.questions.QuestionKind;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;

/** A new question behind the open one, or a new section. */
final class AddPart extends Section {
  private QuestionKind kind = QuestionKind.LONG_TEXT;

  AddPart(Desk desk, Supplier<Optional<String>> open) {
    addClassName("t-part");
    TextBox box = TextBox.line();
    box.setId("new-question");
    box.typed(words -> {});
    Runnable add =
        () -> {
          String words = box.words();
          box.holding("");
          desk.edit(
              Desk.FRESH,
              all ->
                  desk.edits(all)
                      .add(
                          kind,
                          words,
                          desk.plan().settings().languages(),
                          open.get().orElse(null)));
        };
    box.entered(add::run);
    NativeLabel label = new NativeLabel(getTranslation("consultations.questions.new-title"));
    label.getElement().setAttribute("for", "new-question");
    Div field = new Div(label, box);
    field.addClassName("t-field");
    Div form =
        new Div(
            new Choice<>(
                getTranslation("consultations.questions.kind"),
                null,
                Arrays.asList(QuestionKind.values()),
                one -> getTranslation(KindWords.of(one)),
                kind,
                one -> kind = one == null ? kind : one),
            field,
            Press.go(getTranslation("consultations.questions.add"), add));
    form.addClassName("t-form");
    add(
        new H2(getTranslation("consultations.questions.new")),
        form,
        new AddForm(
            "new-section",
            getTranslation("consultations.section.add"),
            words -> desk.edit(Desk.FRESH, all -> desk.addSection(all, words))));
  }
}
