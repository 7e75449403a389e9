package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Own words beside an answer; the style sheet shows the line of "something else" when chosen. */
@Tag("div")
final class OtherWords extends HtmlContainer {
  private final TextBox box;

  OtherWords(String look, TextBox box, String label, @Nullable String kept) {
    this.box = box;
    addClassNames("why", look);
    HtmlContainer name = Markup.words("span", "lab", label);
    name.setId(look + "-label");
    box.namedBy(look + "-label");
    if (kept != null) {
      box.holding(kept);
    }
    add(name, box);
  }

  OtherWords typed(SerializableRunnable listener) {
    box.typed(words -> listener.run());
    return this;
  }

  @Nullable String words() {
    return Written.aside(box.words());
  }

  void mark(boolean hasProblem) {
    box.problem(hasProblem, AnswerField.PROBLEM);
  }
}
