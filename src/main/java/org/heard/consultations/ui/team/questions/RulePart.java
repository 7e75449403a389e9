package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.questions.RuleLines;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** A rule, read line by line in words, and built the same way. */
final class RulePart extends Section {
  private final transient RuleWords words;
  private final transient Consumer<@Nullable Condition> changed;
  private final transient @Nullable RuleLines lines;

  /**
   * A part.
   *
   * @param rule the rule there is; null for none
   * @param earlier the questions it may look at
   * @param changed hears the new rule, or null for none
   */
  RulePart(
      String heading,
      String none,
      @Nullable Condition rule,
      Questionnaire questionnaire,
      List<Question> earlier,
      Consumer<@Nullable Condition> changed) {
    this.words = new RuleWords(this, questionnaire);
    this.changed = changed;
    this.lines = rule == null ? new RuleLines(true, List.of()) : RuleLines.of(rule).orElse(null);
    addClassName("t-part");
    add(new H3(heading));
    if (rule == null) {
      add(new Paragraph(none));
    } else if (lines == null) {
      add(
          new Paragraph(words.of(rule)),
          new Paragraph(getTranslation("consultations.rule.complex")),
          Press.button(
              getTranslation("consultations.rule.remove-all"), () -> changed.accept(null)));
    } else {
      show(lines);
    }
    List<Question> asked = earlier.stream().filter(one -> !RuleLines.tests(one).isEmpty()).toList();
    if (lines != null && !asked.isEmpty()) {
      add(new LineForm(words, asked, this::add));
    }
  }

  private void show(RuleLines rule) {
    if (rule.lines().size() > 1) {
      add(
          new Choice<>(
              getTranslation("consultations.rule.holds"),
              null,
              List.of(true, false),
              all -> getTranslation(all ? "consultations.rule.all" : "consultations.rule.any"),
              rule.all(),
              all -> {
                if (all != null) {
                  store(new RuleLines(all, rule.lines()));
                }
              }));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("t-lines");
    for (RuleLines.Line line : rule.lines()) {
      String sentence = sentence(line);
      NativeButton remove =
          Press.button(getTranslation("consultations.rule.remove"), () -> remove(rule, line));
      remove
          .getElement()
          .setAttribute("aria-label", getTranslation("consultations.rule.remove-this", sentence));
      list.add(new ListItem(new Paragraph(sentence), remove));
    }
    add(list);
  }

  private String sentence(RuleLines.Line line) {
    return new RuleLines(true, List.of(line)).rule().map(words::of).orElse("");
  }

  private void add(RuleLines.Line line) {
    if (lines != null) {
      store(lines.and(line));
    }
  }

  private void remove(RuleLines rule, RuleLines.Line line) {
    List<RuleLines.Line> rest = new ArrayList<>(rule.lines());
    rest.remove(line);
    store(new RuleLines(rule.all(), rest));
  }

  private void store(RuleLines rule) {
    changed.accept(rule.rule().orElse(null));
  }

  /** Builds one line: a question, what is said about it, and the values. */
  private static final class LineForm extends Div {
    private final transient RuleWords words;
    private final Div rest = new Div();
    private final transient Consumer<RuleLines.Line> add;

    LineForm(RuleWords words, List<Question> asked, Consumer<RuleLines.Line> add) {
      this.words = words;
      this.add = add;
      addClassName("t-form");
      rest.addClassName("t-form");
      add(
          new Choice<>(
              getTranslation("consultations.rule.question"),
              getTranslation("consultations.rule.choose"),
              asked,
              one -> words.title(one.key()),
              null,
              this::question),
          rest);
    }

    private void question(@Nullable Question question) {
      rest.removeAll();
      if (question != null) {
        List<RuleLines.Test> tests = RuleLines.tests(question);
        Div values = new Div(LineValues.of(words, question, tests.getFirst(), add));
        rest.add(
            new Choice<>(
                getTranslation("consultations.rule.says"),
                null,
                tests,
                words::of,
                tests.getFirst(),
                test -> show(values, question, test)),
            values);
      }
    }

    private void show(Div values, Question question, RuleLines.@Nullable Test test) {
      if (test == null
          || values
              .getChildren()
              .anyMatch(one -> one instanceof LineValues there && there.takes(test))) {
        return;
      }
      values.removeAll();
      values.add(LineValues.of(words, question, test, add));
    }
  }
}
