package org.heard.consultations.limits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.LocalizedText;

/**
 * Looks whether questions can be kept, shown and answered at all. It is the one place for this:
 * files, the editor and whatever stores a call ask here and say the same sentences. What the
 * records themselves refuse, such as a rule about a later question, does not come this far.
 */
public final class QuestionLimits {
  /** The largest questionnaires known have 300 questions. */
  public static final int MOST_QUESTIONS = 300;

  /** Enough for every country of the world. */
  public static final int MOST_OPTIONS = 300;

  /** More headings than any form known has. */
  public static final int MOST_SECTIONS = 100;

  /** Words that are explained. */
  public static final int MOST_TERMS = 500;

  /** More single tests in one rule than anybody can read. */
  static final int MOST_TESTS = 100;

  /** Most characters of a title, a label and others that stand in one line. */
  public static final int MOST_LINE = 1_000;

  /** Most characters of any other text. */
  public static final int MOST_TEXT = 10_000;

  private static final String BELOW = "questionnaire/";

  private final List<OverLimit> found = new ArrayList<>();

  private QuestionLimits() {}

  /** Everything that is over a limit, in the order of the questions. */
  public static List<OverLimit> of(Questionnaire all) {
    QuestionLimits limits = new QuestionLimits();
    limits.most(Excess.QUESTIONS, all.questions().size(), MOST_QUESTIONS);
    limits.most(Excess.SECTIONS, all.sections().size(), MOST_SECTIONS);
    limits.most(Excess.TERMS, all.terms().size(), MOST_TERMS);
    all.sections().forEach(limits::section);
    all.questions().forEach(limits::question);
    all.terms().forEach(limits::term);
    return List.copyOf(limits.found);
  }

  private void most(Excess kind, int count, int most) {
    if (count > most) {
      found.add(OverLimit.of(kind, "", most));
    }
  }

  private void section(Section section) {
    String place = BELOW + "sections/" + section.key();
    text(place, section.title(), MOST_LINE);
    Stream.ofNullable(section.intro()).forEach(text -> text(place, text, MOST_TEXT));
    Stream.ofNullable(section.shownWhen()).forEach(rule -> rule(place, section.key(), rule));
  }

  private void question(Question question) {
    String place = BELOW + "questions/" + question.key();
    Set<LocalizedText> lines = lines(question);
    question
        .texts()
        .forEach(text -> text(place, text, lines.contains(text) ? MOST_LINE : MOST_TEXT));
    Stream.concat(
            Stream.ofNullable(question.head().shownWhen()),
            Stream.ofNullable(question.head().check()).map(Check::rule))
        .forEach(rule -> rule(place, question.key(), rule));
    switch (question) {
      case Question.NumberAsked number -> number(place, number);
      case Question.OneChoice one -> options(place, one, one.other());
      case Question.SeveralChoices one -> {
        options(place, one, one.other());
        choices(place, one, one.atMost());
      }
      case Question.PictureChoice one -> {
        options(place, one, false);
        choices(place, one, one.atMost());
      }
      case Question.Ranking one -> options(place, one, false);
      case Question.Faces one -> {}
      case Question.ShortText one -> {}
      case Question.LongText one -> {}
      case Question.DateAsked one -> {}
      case Question.YesNo one -> {}
      case Question.When one -> {}
      case Question.AgreeScale one -> {}
      case Question.AgeBandAsked one -> {}
      case Question.CountryAsked one -> {}
    }
  }

  private static Set<LocalizedText> lines(Question question) {
    Set<LocalizedText> lines = new HashSet<>();
    lines.add(question.head().title());
    question.offered().forEach(option -> lines.add(option.label()));
    if (question instanceof Question.Faces faces) {
      lines.addAll(faces.labels());
    }
    return lines;
  }

  private void number(String place, Question.NumberAsked number) {
    if (number.least() > number.most()) {
      found.add(
          OverLimit.of(Excess.LEAST_OVER_MOST, place, number.key(), number.least(), number.most()));
    }
  }

  private void options(String place, Question question, boolean other) {
    List<Option> options = question.offered();
    if (options.isEmpty()) {
      found.add(OverLimit.of(Excess.NO_OPTIONS, place, question.key()));
    }
    if (options.size() > MOST_OPTIONS) {
      found.add(OverLimit.of(Excess.OPTIONS, place, question.key(), MOST_OPTIONS));
    }
    Set<String> keys = new HashSet<>();
    for (Option option : options) {
      signs(place, option.key());
      if (!keys.add(option.key())) {
        found.add(OverLimit.of(Excess.OPTION_TWICE, place, question.key(), option.key()));
      }
      if (other && option.key().equals(Answer.Picked.OTHER)) {
        found.add(OverLimit.of(Excess.OPTION_IS_OTHER, place, question.key(), option.key()));
      }
    }
  }

  /** More than there are means as many as there are, as forms from elsewhere have it. */
  private void choices(String place, Question question, int atMost) {
    if (atMost < 1) {
      found.add(OverLimit.of(Excess.CHOICES, place, question.key(), atMost));
    }
  }

  private void rule(String place, String key, Condition rule) {
    List<Condition> tests = tests(rule).toList();
    if (tests.size() > MOST_TESTS) {
      found.add(OverLimit.of(Excess.RULE, place, key, MOST_TESTS));
    }
    tests.forEach(test -> {
      if (test instanceof Condition.Is is) {
        is.anyOf().forEach(value -> signs(place, value));
        if (is.anyOf().isEmpty()) {
          found.add(OverLimit.of(Excess.RULE_OF_NO_VALUE, place, key));
        }
        if (is.anyOf().size() > MOST_OPTIONS) {
          found.add(OverLimit.of(Excess.RULE, place, key, MOST_OPTIONS));
        }
      } else if (test instanceof Condition.Matches matches) {
        signs(place, matches.pattern());
      }
    });
  }

  private static Stream<Condition> tests(Condition rule) {
    return switch (rule) {
      case Condition.All all -> all.of().stream().flatMap(QuestionLimits::tests);
      case Condition.Any any -> any.of().stream().flatMap(QuestionLimits::tests);
      case Condition.Not not -> tests(not.of());
      default -> Stream.of(rule);
    };
  }

  private void term(GlossaryTerm term) {
    String place = BELOW + "terms/" + term.key();
    text(place, term.word(), MOST_LINE);
    text(place, term.explanation(), MOST_TEXT);
    term.forms().values().stream().flatMap(List::stream).forEach(form -> signs(place, form));
  }

  private void text(String place, LocalizedText text, int most) {
    found.addAll(TextLimits.of(place, text, most));
  }

  private void signs(String place, String words) {
    found.addAll(TextLimits.signs(place, words));
  }
}
