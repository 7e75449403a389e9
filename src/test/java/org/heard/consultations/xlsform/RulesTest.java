package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final Place PLACE = new Place.Cell("survey", 2, 5);
  private static final List<Question.Option> OPTIONS =
      List.of(option("yes"), option("no"), option("not-sure"));
  private static final Question CHOICE = new Question.OneChoice(head("choice"), OPTIONS, true);
  private static final Map<String, Question> KNOWN =
      Map.of(
          "choice", CHOICE,
          "many", new Question.SeveralChoices(head("many"), OPTIONS, false, 3),
          "order", new Question.Ranking(head("order"), OPTIONS),
          "age", new Question.NumberAsked(head("age"), 0, 99),
          "words", new Question.ShortText(head("words")));
  private static final Condition YES = new Condition.Is("choice", Set.of("yes"));

  @Test
  void choicesAreComparedInAllWaysThatPeopleWrite() {
    for (String rule :
        List.of(
            "${choice} = 'yes'",
            "selected(${choice}, \"yes\")",
            "'yes'=${ choice }",
            "( ${choice}='yes' )")) {
      assertThat(read(rule)).as(rule).isEqualTo(YES);
    }
    assertThat(read("${choice} != 'not_sure'"))
        .isEqualTo(new Condition.Not(new Condition.Is("choice", Set.of("not-sure"))));
    assertThat(read("${choice} = 'other'")).isEqualTo(new Condition.Is("choice", Set.of("other")));
    assertThat(read("selected(${choice}, 'yes') or ${choice} = 'no'"))
        .isEqualTo(new Condition.Is("choice", Set.of("yes", "no")));
    assertThat(read("selected-at(${order}, 0) = 'no'"))
        .isEqualTo(new Condition.Is("order", Set.of("no")));
  }

  @Test
  void whereSeveralCanBeChosenAComparisonMeansThisOneAlone() {
    Condition alone =
        new Condition.All(
            List.of(
                new Condition.Is("many", Set.of("yes")),
                new Condition.Chosen("many", Comparison.EQUAL, 1)));

    assertThat(read("${many} = 'yes'")).isEqualTo(alone);
    assertThat(read("${many} != 'yes'")).isEqualTo(new Condition.Not(alone));
    assertThat(read("selected(${many}, 'yes')")).isEqualTo(new Condition.Is("many", Set.of("yes")));
  }

  @Test
  void andBindsMoreThanOr() {
    Condition old = new Condition.Compared("age", Comparison.AT_LEAST, 12);

    assertThat(read("${age} >= 12 or ${choice} = 'yes' and not(12 <= ${age})"))
        .isEqualTo(
            new Condition.Any(
                List.of(old, new Condition.All(List.of(YES, new Condition.Not(old))))));
    assertThat(read("(${age}>=12 or ${choice}='yes') and ${age}>=12"))
        .isEqualTo(new Condition.All(List.of(new Condition.Any(List.of(old, YES)), old)));
  }

  @Test
  void countsLengthsAndPatternsAreRead() {
    assertThat(read("count-selected(${many}) > 1"))
        .isEqualTo(new Condition.Chosen("many", Comparison.MORE, 1));
    assertThat(read("string-length(${words}) <= 20"))
        .isEqualTo(new Condition.Length("words", Comparison.AT_MOST, 20));
    assertThat(read("regex(${words}, '^[a-z]+$')"))
        .isEqualTo(new Condition.Matches("words", "^[a-z]+$"));
    assertThat(read("${words} != ''")).isEqualTo(new Condition.Length("words", Comparison.MORE, 0));
    assertThat(read("${choice} = ''"))
        .isEqualTo(new Condition.Chosen("choice", Comparison.EQUAL, 0));
  }

  @Test
  void aPointIsTheQuestionItself() {
    Cell cell = new Cell(5, ". = 'yes'", PLACE);

    assertThat(RuleReader.read(cell, Map.of(), CHOICE)).isEqualTo(YES);
    expect(XlsFinding.RULE, ". = 'yes'", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${age} + 1 > 2",
        "today() > 3",
        "true()",
        "${age}",
        "'yes'",
        "1 = 1",
        "${age} = ${age}",
        "${choice} = 'yes",
        "${choice} = 'yes')",
        "(${choice} = 'yes'",
        "count(${many}) > 1",
        "pulldata('a', 'b', 'c', ${words}) = 'x'",
        "if(${age} > 1, 'a', 'b') = 'a'",
        "position(..) = 1",
        "selected-at(${order}, 1) = 'no'",
        "${age} > 1.5",
        "and",
        "jr:choice-name(${choice}, '${choice}') = 'x'",
        "${choice} = 'yes' xor ${age} > 1",
        "/data/age > 1",
        "#"
      })
  void whatIsNotOfTheSubsetIsRefused(String rule) {
    expect(XlsFinding.RULE, rule, null);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "${later} = 'x', UNKNOWN_QUESTION",
        "${choice} = 'maybe', UNKNOWN_CHOICE",
        "${choice} > 2, RULE_DOES_NOT_FIT",
        "${words} = 'x', RULE_DOES_NOT_FIT",
        "string-length(${age}) = 1, RULE_DOES_NOT_FIT",
        "count-selected(${age}) = 1, RULE_DOES_NOT_FIT",
        "`selected(${order}, 'no')`, RULE_DOES_NOT_FIT",
        "`regex(${age}, 'x')`, RULE_DOES_NOT_FIT",
        "`regex(${words}, '(?=x)')`, PATTERN",
      })
  void whatDoesNotFitTheQuestionIsSaid(String rule, XlsFinding kind) {
    expect(kind, rule, null);
  }

  @Test
  void rulesInRulesHaveAnEnd() {
    String deep = "not(".repeat(5_000) + "${age} > 1" + ")".repeat(5_000);

    expect(XlsFinding.RULE_TOO_DEEP, deep, null);
    expect(XlsFinding.RULE_TOO_DEEP, "not(".repeat(9) + "${age} > 1" + ")".repeat(9), null);
  }

  private static Condition read(String rule) {
    return RuleReader.read(new Cell(5, rule, PLACE), KNOWN, null);
  }

  private static void expect(XlsFinding kind, String rule, @Nullable Question self) {
    assertThatExceptionOfType(RefusedFileException.class)
        .isThrownBy(() -> RuleReader.read(new Cell(5, rule, PLACE), KNOWN, self))
        .satisfies(e -> {
          assertThat(e.finding().kind()).isEqualTo(kind);
          assertThat(e.finding().place()).isEqualTo(PLACE);
        });
  }

  private static Question.Head head(String key) {
    return new Question.Head(key, words(key), null, null, null, null);
  }

  private static Question.Option option(String key) {
    return new Question.Option(key, words(key), null);
  }

  private static LocalizedText words(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
