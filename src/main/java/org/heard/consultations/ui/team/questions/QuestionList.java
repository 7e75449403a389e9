package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.questions.Layout;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.wording.Remark;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** All questions by sections: number, words, kind, rule, and what there is to mend. */
final class QuestionList extends Div {
  private final transient Acts acts;
  private final Map<String, NativeButton> buttons = new HashMap<>();

  /** What can be done from the list. */
  interface Acts {
    void open(String question);

    void openSection(String section);

    void move(String question, boolean up);
  }

  QuestionList(Acts acts) {
    this.acts = acts;
    addClassName("t-asked");
  }

  void show(
      Questionnaire now,
      List<Question> first,
      List<Question> last,
      List<Remark> remarks,
      @Nullable String open) {
    removeAll();
    buttons.clear();
    add(standard("consultations.questions.asked-first", first));
    RuleWords words = new RuleWords(this, now);
    int number = 1;
    for (Layout.Block block : Layout.of(now)) {
      if (block.section() != null) {
        add(heading(block.section(), words));
      }
      OrderedList list = new OrderedList();
      list.getElement().setAttribute("start", Integer.toString(number));
      for (Question question : block.questions()) {
        list.add(item(question, number, words, remarks, question.key().equals(open)));
        number++;
      }
      add(list);
    }
    add(standard("consultations.questions.asked-last", last));
  }

  void focus(String question) {
    Optional.ofNullable(buttons.get(question))
        .ifPresent(button -> button.getElement().callJsFunction("focus"));
  }

  private Div standard(String key, List<Question> questions) {
    Div block = new Div(Markup.words("p", "muted", getTranslation(key)));
    HtmlContainer list = Markup.element("ul", "t-locked");
    questions.forEach(one -> list.add(Markup.words("li", "", one.head().title())));
    block.add(list);
    return block;
  }

  private Component heading(Section section, RuleWords words) {
    NativeButton open = Press.button("", () -> acts.openSection(section.key()));
    open.addClassName("t-section");
    open.add(Markup.words("b", "", section.title()));
    Div heading = new Div(Markup.element("h2", "", open));
    rule(section.shownWhen(), words).ifPresent(heading::add);
    return heading;
  }

  private ListItem item(
      Question question, int number, RuleWords words, List<Remark> remarks, boolean open) {
    NativeButton button = Press.button("", () -> acts.open(question.key()));
    button.addClassName("t-asked-one");
    button.add(new Span(number + ". "), Markup.words("b", "", question.head().title()));
    QuestionKind.of(question)
        .ifPresent(
            kind -> button.add(Markup.words("small", "", getTranslation(KindWords.of(kind)))));
    marks(question, remarks, button);
    if (open) {
      button.getElement().setAttribute("aria-current", "true");
    }
    keys(button, question.key());
    buttons.put(question.key(), button);
    ListItem item = new ListItem(button);
    rule(question.head().shownWhen(), words).ifPresent(item::add);
    return item;
  }

  private void keys(NativeButton button, String question) {
    for (boolean up : new boolean[] {true, false}) {
      button
          .getElement()
          .addEventListener("keydown", event -> acts.move(question, up))
          .setFilter(
              "event.altKey && event.key === '%s' && (event.preventDefault(), true)"
                  .formatted(up ? "ArrowUp" : "ArrowDown"));
    }
  }

  private void marks(Question question, List<Remark> remarks, NativeButton button) {
    long stops = count(question, remarks, true);
    long others = count(question, remarks, false);
    if (stops > 0) {
      button.add(mark(getTranslation("consultations.questions.to-mend", stops), "h--wrong"));
    }
    if (others > 0) {
      button.add(mark(getTranslation("consultations.questions.to-look-at", others), "h--care"));
    }
  }

  private static long count(Question question, List<Remark> remarks, boolean stops) {
    return remarks.stream()
        .filter(one -> question.key().equals(one.question()) && one.kind().stops() == stops)
        .count();
  }

  private static Span mark(String words, String look) {
    Span mark = new Span(words);
    mark.addClassNames("h", look);
    return mark;
  }

  private Optional<Component> rule(@Nullable Condition rule, RuleWords words) {
    return Optional.ofNullable(rule)
        .map(one ->
            Markup.words(
                "p", "t-rule", getTranslation("consultations.rule.shown-when", words.of(one))));
  }
}
