package org.heard.consultations.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.questions.FirstWords;
import org.heard.consultations.questions.QuestionParts;
import org.heard.consultations.questions.RuleLines;
import org.heard.shared.AgeBand;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the questions of a call before children see them. Some remarks stop a call from
 * opening; the others are for a person to think about.
 */
public final class Linter {
  /** More questions than this take most children longer than they stay. */
  public static final int MOST_QUESTIONS = 20;

  /** More answers to choose from than a child of six to nine keeps in mind. */
  static final int MOST_OPTIONS_FOR_YOUNGEST = 6;

  private final Questionnaire questionnaire;
  private final Set<AgeBand> ages;
  private final List<Remark> remarks = new ArrayList<>();

  private Linter(Questionnaire questionnaire, Set<AgeBand> ages) {
    this.questionnaire = questionnaire;
    this.ages = ages;
  }

  /**
   * Everything there is to say, in the order of the questions.
   *
   * @param questionnaire the call's own questions
   * @param ages whom the call asks
   */
  public static List<Remark> check(Questionnaire questionnaire, Set<AgeBand> ages) {
    Linter linter = new Linter(questionnaire, ages);
    linter.whole();
    questionnaire.questions().forEach(linter::look);
    return List.copyOf(linter.remarks);
  }

  /** The same about one question, which a page may ask for while its words are typed. */
  public static List<Remark> about(
      Question question, Questionnaire questionnaire, Set<AgeBand> ages) {
    Linter linter = new Linter(questionnaire, ages);
    linter.look(question);
    return List.copyOf(linter.remarks);
  }

  /** The personal details that words for children ask for, wherever they stand. */
  public static List<Remark> personal(Rendering words) {
    return PersonalQuestions.in(words.text(), words.language()).stream()
        .map(asked -> new Remark(asked.kind(), null, words, words.text()))
        .toList();
  }

  /** What stops these questions from opening. */
  public static List<Remark> stopping(Questionnaire questionnaire, Set<AgeBand> ages) {
    return check(questionnaire, ages).stream().filter(one -> one.kind().stops()).toList();
  }

  private void whole() {
    int count = questionnaire.questions().size();
    if (count == 0) {
      remarks.add(new Remark(Remark.Kind.NO_QUESTIONS, null, null, ""));
    }
    // Words above a group of questions are read together with them.
    questionnaire.sections().stream()
        .flatMap(section -> Stream.of(section.title(), section.intro()).filter(Objects::nonNull))
        .forEach(text -> personal(null, text));
    if (count > MOST_QUESTIONS) {
      remarks.add(new Remark(Remark.Kind.TOO_MANY_QUESTIONS, null, null, Integer.toString(count)));
    }
  }

  private void look(Question question) {
    personal(question);
    rules(question);
    options(question);
    pictures(question);
    if (question instanceof Question.Faces faces) {
      faces(faces);
    }
    remarks.addAll(new Reading(questionnaire.terms()).of(question));
  }

  /** Only what a child can answer with the detail itself. */
  private void personal(Question question) {
    boolean open =
        switch (question) {
          case Question.ShortText one -> true;
          case Question.LongText one -> true;
          case Question.NumberAsked one -> true;
          case Question.DateAsked one -> true;
          case Question.OneChoice one -> true;
          case Question.SeveralChoices one -> true;
          case Question.PictureChoice one -> true;
          case Question.Ranking one -> false;
          case Question.YesNo one -> false;
          case Question.When one -> false;
          case Question.Faces faces -> faces.askWhy() != null;
          case Question.AgreeScale one -> false;
          case Question.AgeBandAsked one -> false;
          case Question.CountryAsked one -> false;
        };
    if (!open) {
      return;
    }
    Question.Head head = question.head();
    LocalizedText why = question instanceof Question.Faces faces ? faces.askWhy() : null;
    Stream.of(head.title(), head.helper(), head.note(), why)
        .filter(Objects::nonNull)
        .forEach(text -> personal(question.key(), text));
  }

  private void personal(@Nullable String question, LocalizedText text) {
    for (Rendering words : text.renderings()) {
      personal(words)
          .forEach(one -> remarks.add(new Remark(one.kind(), question, words, words.text())));
    }
  }

  private void rules(Question question) {
    Stream<Condition> all =
        Stream.concat(
            Stream.concat(
                Stream.ofNullable(question.head().shownWhen()),
                Stream.ofNullable(question.head().check()).map(Check::rule)),
            questionnaire.section(question).map(Section::shownWhen).stream());
    all.flatMap(Linter::values)
        .flatMap(is -> is.anyOf().stream().filter(value -> missing(is.question(), value)))
        .distinct()
        .forEach(
            value -> remarks.add(Remark.about(Remark.Kind.RULE_OF_NOTHING, question.key(), value)));
  }

  private static Stream<Condition.Is> values(Condition rule) {
    return switch (rule) {
      case Condition.Is is -> Stream.of(is);
      case Condition.All all -> all.of().stream().flatMap(Linter::values);
      case Condition.Any any -> any.of().stream().flatMap(Linter::values);
      case Condition.Not not -> values(not.of());
      case Condition.Compared one -> Stream.empty();
      case Condition.Chosen one -> Stream.empty();
      case Condition.Length one -> Stream.empty();
      case Condition.Matches one -> Stream.empty();
    };
  }

  private boolean missing(String key, String value) {
    return questionnaire
        .question(key)
        .map(RuleLines::values)
        .filter(values -> !values.isEmpty() && !values.contains(value))
        .isPresent();
  }

  private void options(Question question) {
    List<Option> options = QuestionParts.options(question);
    options.stream()
        .map(Option::label)
        .filter(FirstWords::untouched)
        .map(label -> label.renderings().getFirst())
        .forEach(first ->
            remarks.add(new Remark(Remark.Kind.FIRST_WORDS, question.key(), first, first.text())));
    same(options.stream().map(Option::label).toList()).stream()
        .forEach(words ->
            remarks.add(new Remark(Remark.Kind.SAME_OPTIONS, question.key(), words, words.text())));
    if (options.size() > MOST_OPTIONS_FOR_YOUNGEST && ages.contains(AgeBand.FROM_6_TO_9)) {
      remarks.add(
          Remark.about(
              Remark.Kind.TOO_MANY_OPTIONS, question.key(), Integer.toString(options.size())));
    }
  }

  /**
   * The words that an earlier label of the same language and wording has too, whatever the case.
   */
  private static List<Rendering> same(Collection<LocalizedText> labels) {
    Set<String> seen = new HashSet<>();
    return labels.stream()
        .flatMap(label -> label.renderings().stream())
        .filter(words -> !seen.add(plain(words)))
        .toList();
  }

  private static String plain(Rendering words) {
    return words.language()
        + " "
        + words.wording()
        + " "
        + words.text().strip().toLowerCase(Locale.ROOT);
  }

  private void faces(Question.Faces faces) {
    same(List.of(faces.labels().getFirst(), faces.labels().getLast()))
        .forEach(words ->
            remarks.add(new Remark(Remark.Kind.SAME_ENDS, faces.key(), words, words.text())));
  }

  private void pictures(Question question) {
    Stream.concat(
            Stream.ofNullable(question.head().picture()),
            QuestionParts.options(question).stream()
                .flatMap(option -> Stream.ofNullable(option.picture())))
        .filter(picture -> !PictureSet.has(picture) && !OwnPictures.isOwn(picture))
        .forEach(picture ->
            remarks.add(Remark.about(Remark.Kind.UNKNOWN_PICTURE, question.key(), picture)));
  }
}
