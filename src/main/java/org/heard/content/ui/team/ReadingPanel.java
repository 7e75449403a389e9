package org.heard.content.ui.team;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.heard.content.Draft;
import org.heard.content.writing.Hint;
import org.heard.content.writing.Hints;
import org.heard.uikit.Markup;

/** How long and how hard a version is, and the hard words that nothing explains yet. */
final class ReadingPanel extends Section {
  private final transient Consumer<String> explain;

  ReadingPanel(Consumer<String> explain) {
    this.explain = explain;
    addClassName("t-part");
  }

  void show(Draft draft, List<Hint> hints) {
    removeAll();
    add(
        new H2(getTranslation("content.team.reading.title")),
        new Paragraph(
            getTranslation(
                "content.team.reading.words", Hints.words(draft.body(), draft.audience()))));
    Hints.score(draft.body(), draft.audience())
        .ifPresentOrElse(
            value ->
                add(
                    new Paragraph(
                        getTranslation(
                            "content.team.reading.score",
                            value.formula().properName(),
                            number(value.value())))),
            () -> add(new Paragraph(getTranslation("content.team.reading.no-score"))));
    List<Hint> whole = hints.stream().filter(hint -> hint.block() == null).toList();
    add(
        whole.isEmpty()
            ? Markup.words("p", "muted", getTranslation("content.team.reading.fine"))
            : new HintLines(whole));
    unexplained(hints);
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getInstance(getLocale());
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  private void unexplained(List<Hint> hints) {
    List<String> words = Hints.unexplained(hints);
    if (words.isEmpty()) {
      return;
    }
    add(Markup.words("h3", "", getTranslation("content.team.reading.unexplained")));
    Div row = new Div();
    row.addClassName("t-row");
    words.forEach(word -> {
      NativeButton one =
          Press.button(
              getTranslation("content.team.reading.explain", word), () -> explain.accept(word));
      row.add(one);
    });
    add(row);
  }
}
