package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A section of the list: its heading, and its questions, which can be folded away. */
@Tag("details")
final class SectionFold extends HtmlContainer {
  private static final String OPEN = "open";

  private final HtmlContainer summary = Markup.element("summary", "");
  private final Div about = new Div();
  private final NativeButton change;
  private final OrderedList list = new OrderedList();
  private transient @Nullable Words words;

  /**
   * What its head says.
   *
   * @param questions how many it has
   * @param rule when it is shown, as a sentence; null for always
   */
  record Words(LocalizedText title, int questions, @Nullable String rule) {}

  SectionFold(String section, QuestionList.Acts acts) {
    addClassName("t-fold");
    about.addClassName("t-fold-about");
    change =
        Press.button(
            getTranslation("consultations.section.change"), () -> acts.openSection(section));
    QuestionLine.takes(summary, dragged -> acts.moveInto(dragged, section));
    add(summary, about, list);
    // Folded or not is known here too, so that a search can open it.
    getElement().setProperty(OPEN, true).addPropertyChangeListener(OPEN, "toggle", event -> {});
  }

  void show(Words now) {
    if (now.equals(words)) {
      return;
    }
    words = now;
    summary.removeAll();
    summary.add(
        Markup.words("h2", "", now.title()),
        Markup.words(
            "span", "muted", getTranslation("consultations.section.holds", now.questions())));
    change
        .getElement()
        .setAttribute(
            "aria-label",
            getTranslation(
                "consultations.options.act",
                getTranslation("consultations.section.change"),
                now.title().textIn(ReaderLanguage.current())));
    about.removeAll();
    about.add(change);
    if (now.rule() != null) {
      about.add(Markup.words("p", "t-rule", now.rule()));
    }
  }

  void open(boolean open) {
    getElement().setProperty(OPEN, open);
  }

  OrderedList list() {
    return list;
  }
}
