package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.QuestionReviews.Marks;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.questions.Layout;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.wording.Remark;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * All questions by sections: number, words, kind, rule, and what there is to mend. Lines stay while
 * their questions do, so that a change sends the browser no more than it changes.
 */
final class QuestionList extends Div {
  private final transient Acts acts;
  private final FindPart find;
  private final Div blocks = new Div();
  private final Map<String, QuestionLine> lines = new HashMap<>();
  private final Map<String, SectionFold> folds = new HashMap<>();
  private final List<OrderedList> loose = new ArrayList<>();

  /** What can be done from the list. */
  interface Acts {
    void open(String question);

    void openSection(String section);

    void move(String question, boolean up);

    /** To the place of another question. */
    void moveTo(String question, String other);

    /** Into a section, from its heading. */
    void moveInto(String question, String section);
  }

  /**
   * A list.
   *
   * @param first questions that every call asks before its own
   * @param last those it asks at the end
   */
  QuestionList(Acts acts, List<Question> first, List<Question> last) {
    this.acts = acts;
    addClassName("t-asked");
    blocks.addClassName("t-asked");
    find =
        new FindPart(
            wanted -> {
              folds.values().forEach(fold -> fold.open(true));
              filter();
            },
            open -> folds.values().forEach(fold -> fold.open(open)));
    add(
        standard("consultations.questions.asked-first", first),
        find,
        blocks,
        standard("consultations.questions.asked-last", last),
        Markup.words("p", "muted", getTranslation("consultations.questions.asked-assent")));
  }

  /**
   * Shows questions.
   *
   * @param marks what child advisors marked, by question
   * @param open key of the question in hand; null for none
   */
  void show(
      Questionnaire now, List<Remark> remarks, Map<String, Marks> marks, @Nullable String open) {
    forgetThoseThatWent(now);
    lines.values().forEach(QuestionLine::withdraw);
    RuleWords words = new RuleWords(this, now);
    List<Component> shown = new ArrayList<>();
    int number = 1;
    int outside = 0;
    for (Layout.Block block : Layout.of(now)) {
      OrderedList list =
          block.section() == null ? loose(outside++) : heading(block, words, shown).list();
      if (block.section() == null) {
        shown.add(list);
      }
      list.getElement().setAttribute("start", Integer.toString(number));
      for (Question question : block.questions()) {
        line(question)
            .show(words(question, number++, words, remarks, marks), question.key().equals(open));
      }
      InOrder.within(list, block.questions().stream().map(this::line).toList());
    }
    InOrder.within(blocks, shown);
    find.show(lines.size(), folds.size());
    filter();
  }

  /** Before others are put in their places, so that no line is sought in two lists. */
  private void forgetThoseThatWent(Questionnaire now) {
    lines
        .entrySet()
        .removeIf(one -> {
          boolean went = now.question(one.getKey()).isEmpty();
          if (went) {
            one.getValue().removeFromParent();
          }
          return went;
        });
    List<String> sections = now.sections().stream().map(Section::key).toList();
    folds.keySet().removeIf(key -> !sections.contains(key));
  }

  private SectionFold heading(Layout.Block block, RuleWords words, List<Component> shown) {
    Section section = Optional.ofNullable(block.section()).orElseThrow();
    SectionFold fold = folds.computeIfAbsent(section.key(), key -> new SectionFold(key, acts));
    fold.show(
        new SectionFold.Words(
            section.title(), block.questions().size(), rule(section.shownWhen(), words)));
    shown.add(fold);
    return fold;
  }

  private OrderedList loose(int which) {
    if (which == loose.size()) {
      loose.add(new OrderedList());
    }
    return loose.get(which);
  }

  private QuestionLine line(Question question) {
    return lines.computeIfAbsent(question.key(), key -> new QuestionLine(key, acts));
  }

  private QuestionLine.Words words(
      Question question,
      int number,
      RuleWords words,
      List<Remark> remarks,
      Map<String, Marks> marks) {
    Marks marked = marks.get(question.key());
    return new QuestionLine.Words(
        number,
        question.head().title(),
        QuestionKind.of(question).map(kind -> getTranslation(KindWords.of(kind))).orElse(""),
        count(question, remarks, true),
        count(question, remarks, false),
        marked == null ? 0 : MarksPart.stumble(marked),
        rule(question.head().shownWhen(), words));
  }

  private static long count(Question question, List<Remark> remarks, boolean stops) {
    return remarks.stream()
        .filter(one -> question.key().equals(one.question()) && one.kind().stops() == stops)
        .count();
  }

  private @Nullable String rule(@Nullable Condition rule, RuleWords words) {
    return rule == null ? null : getTranslation("consultations.rule.shown-when", words.of(rule));
  }

  private void filter() {
    String wanted = find.wanted();
    lines.values().forEach(line -> line.setVisible(wanted.isEmpty() || line.has(wanted)));
    folds
        .values()
        .forEach(fold ->
            fold.setVisible(
                wanted.isEmpty() || fold.list().getChildren().anyMatch(Component::isVisible)));
    find.found((int) lines.values().stream().filter(Component::isVisible).count(), lines.size());
  }

  void focus(String question) {
    Optional.ofNullable(lines.get(question)).ifPresent(QuestionLine::takeFocus);
  }

  /** Offers a way back at a question. */
  void offer(String question, Runnable back) {
    Optional.ofNullable(lines.get(question)).ifPresent(line -> line.offer(back));
  }

  private Div standard(String key, List<Question> questions) {
    Div block = new Div(Markup.words("p", "muted", getTranslation(key)));
    HtmlContainer list = Markup.element("ul", "t-locked");
    questions.forEach(one -> list.add(Markup.words("li", "", one.head().title())));
    block.add(list);
    return block;
  }
}
