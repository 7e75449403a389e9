package org.heard.consultations.ui.team.questions;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.heard.consultations.Answer;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.questions.RuleLines;
import org.heard.uikit.ReaderLanguage;

/** Rules as sentences, in the language of the page. */
public final class RuleWords {
  private final Component page;
  private final Questionnaire questionnaire;

  /**
   * Words for rules of these questions.
   *
   * @param page any component of the page, whose language is used
   */
  public RuleWords(Component page, Questionnaire questionnaire) {
    this.page = page;
    this.questionnaire = questionnaire;
  }

  /** A rule as a sentence. */
  public String of(Condition rule) {
    return switch (rule) {
      case Condition.Is is ->
          page.getTranslation(
              "consultations.rule.is", title(is.question()), values(is.question(), is.anyOf()));
      case Condition.Compared one ->
          page.getTranslation(
              "consultations.rule.is", title(one.question()), held(one.comparison(), one.number()));
      case Condition.Chosen one ->
          page.getTranslation(
              "consultations.rule.chosen",
              title(one.question()),
              held(one.comparison(), one.count()));
      case Condition.Length one ->
          page.getTranslation(
              "consultations.rule.length",
              title(one.question()),
              held(one.comparison(), one.characters()));
      case Condition.Matches one ->
          page.getTranslation("consultations.rule.matches", title(one.question()), one.pattern());
      case Condition.All all -> join(all.of().stream().map(this::of).toList(), true);
      case Condition.Any any -> join(any.of().stream().map(this::of).toList(), false);
      case Condition.Not not when not.of() instanceof Condition.Is is ->
          page.getTranslation(
              "consultations.rule.is-not", title(is.question()), values(is.question(), is.anyOf()));
      case Condition.Not not -> page.getTranslation("consultations.rule.not", of(not.of()));
    };
  }

  String of(RuleLines.Test test) {
    return page.getTranslation(
        switch (test) {
          case IS -> "consultations.rule.test.is";
          case IS_NOT -> "consultations.rule.test.is-not";
          case AT_LEAST -> "consultations.rule.test.at-least";
          case AT_MOST -> "consultations.rule.test.at-most";
          case CHOSEN_AT_LEAST -> "consultations.rule.test.chosen-at-least";
          case CHOSEN_AT_MOST -> "consultations.rule.test.chosen-at-most";
          case LETTERS_AT_LEAST -> "consultations.rule.test.letters-at-least";
        });
  }

  /** A question by its number and words; its key where it is gone. */
  public String title(String key) {
    return questionnaire
        .question(key)
        .map(one ->
            page.getTranslation(
                "consultations.questions.numbered",
                questionnaire.questions().indexOf(one) + 1,
                one.head().title().textIn(ReaderLanguage.current())))
        .orElse(key);
  }

  /** One value of an answer in words. */
  public String value(String question, String value) {
    return questionnaire.question(question).map(one -> value(one, value)).orElse(value);
  }

  private String value(Question question, String value) {
    return switch (question) {
      case Question.YesNo one -> reply(value);
      case Question.When one -> moment(value);
      case Question.Faces faces
          when value.matches("[1-5]") && number(value) <= faces.labels().size() ->
          faces.labels().get(number(value) - 1).textIn(ReaderLanguage.current());
      default ->
          QuestionParts.options(question).stream()
              .filter(option -> option.key().equals(value))
              .findFirst()
              .map(option -> option.label().textIn(ReaderLanguage.current()))
              .orElseGet(() ->
                  value.equals(Answer.Picked.OTHER)
                      ? page.getTranslation("consultations.rule.other")
                      : value);
    };
  }

  private static int number(String value) {
    return Integer.parseInt(value);
  }

  private String reply(String value) {
    return switch (value) {
      case "yes" -> page.getTranslation("consultations.rule.yes");
      case "no" -> page.getTranslation("consultations.rule.no");
      case "not-sure" -> page.getTranslation("consultations.rule.not-sure");
      default -> value;
    };
  }

  private String moment(String value) {
    return switch (value) {
      case "now" -> page.getTranslation("consultations.rule.now");
      case "last-weeks" -> page.getTranslation("consultations.rule.last-weeks");
      case "this-year" -> page.getTranslation("consultations.rule.this-year");
      case "longer-ago" -> page.getTranslation("consultations.rule.longer-ago");
      case "never" -> page.getTranslation("consultations.rule.never");
      default -> value;
    };
  }

  private String values(String question, Collection<String> values) {
    List<String> ordered =
        new ArrayList<>(questionnaire.question(question).map(RuleLines::values).orElse(List.of()));
    ordered.retainAll(values);
    values.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
    return join(
        ordered.stream()
            .map(one -> page.getTranslation("consultations.rule.value", value(question, one)))
            .toList(),
        false);
  }

  private String held(Comparison comparison, long number) {
    return switch (comparison) {
      case LESS -> page.getTranslation("consultations.rule.less", number);
      case AT_MOST -> page.getTranslation("consultations.rule.at-most", number);
      case EQUAL -> page.getTranslation("consultations.rule.equal", number);
      case NOT_EQUAL -> page.getTranslation("consultations.rule.not-equal", number);
      case AT_LEAST -> page.getTranslation("consultations.rule.at-least", number);
      case MORE -> page.getTranslation("consultations.rule.more", number);
    };
  }

  private String join(List<String> parts, boolean all) {
    Locale reader = ReaderLanguage.current().locale();
    return ListFormatter.getInstance(
            reader, all ? ListFormatter.Type.AND : ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(parts);
  }
}
