package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.heard.consultations.translating.Hint;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.consultations.ui.team.ReadingHints;
import org.heard.shared.GlossaryTerm;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** How a translation reads: what is long or hard in it, and which words the call explains. */
@Tag("ul")
final class HintList extends HtmlContainer {
  private final transient OpenTranslation work;
  private final transient Consumer<String> go;
  private transient @Nullable About shown;

  /** What hints are about; the same again needs no second look. */
  private record About(TextToTranslate text, String words, List<GlossaryTerm> terms) {}

  /**
   * An empty list.
   *
   * @param go takes the reader to the text with this name
   */
  HintList(OpenTranslation work, Consumer<String> go) {
    this.work = work;
    this.go = go;
    addClassName("t-hints");
    getElement().setAttribute("hidden", true);
  }

  void show(TextToTranslate text, String words) {
    About now = new About(text, words, work.job().plan().questionnaire().terms());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    Hint.of(work.job(), text, words).forEach(hint -> add(line(hint)));
    // Not invisible for Flow: its field points to it by its id.
    getElement().setAttribute("hidden", getComponentCount() == 0);
  }

  private Component line(Hint hint) {
    return switch (hint) {
      case Hint.HardToRead(var remark) -> ReadingHints.line(remark, this);
      case Hint.Explained word -> explained(word);
    };
  }

  private Component explained(Hint.Explained word) {
    String words =
        word.here() == null
            ? getTranslation("consultations.translating.explained-missing", word.original())
            : getTranslation("consultations.translating.explained", word.original(), word.here());
    NativeButton there =
        new NativeButton(
            getTranslation("consultations.translating.explained-go"),
            click -> go.accept(word.text()));
    there.addClassName("t-btn");
    there
        .getElement()
        .setAttribute(
            "aria-label",
            getTranslation("consultations.translating.explained-go-to", word.original()));
    return Markup.element("li", "", Markup.words("span", "", words), there);
  }
}
