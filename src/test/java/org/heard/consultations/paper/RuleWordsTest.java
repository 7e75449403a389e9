package org.heard.consultations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.consultations.AnswerCodes;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.FormWords;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.PageWords;
import org.heard.uikit.UiTranslations;
import org.heard.uikit.paper.PaperSize;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules as somebody with a pencil reads them. */
@HeardTest
class RuleWordsTest {
  @Autowired private FormWords form;
  @Autowired private UiTranslations translations;

  private final Questionnaire asked =
      new Questionnaire(
          List.of(
              new Question.YesNo(head("school")),
              new Question.SeveralChoices(
                  head("helps"),
                  List.of(option("meals", "Meals"), option("bus", "A bus")),
                  true,
                  2),
              new Question.Ranking(
                  head("first"), List.of(option("a", "Games"), option("b", "Rest"))),
              new Question.NumberAsked(head("days"), 0, 7),
              new Question.ShortText(head("words")),
              new Question.DateAsked(head("trip"), null, null)));

  @Test
  void choicesStandInTheirOrderWithOr() {
    assertThat(line(new Condition.Is("helps", Set.of("bus", "meals"))))
        .isEqualTo("In question 2 you chose “Meals” or “A bus”");
    assertThat(line(new Condition.Is("helps", Set.of("other"))))
        .isEqualTo("In question 2 you chose “Something else”");
    assertThat(line(new Condition.Is("school", Set.of("no"))))
        .isEqualTo("In question 1 you chose “No”");
  }

  @Test
  void everyKindOfRuleHasItsLine() {
    assertThat(line(new Condition.Is("first", Set.of("b"))))
        .isEqualTo("In question 3 you put this first: “Rest”");
    assertThat(line(new Condition.Compared("days", Comparison.AT_LEAST, 2)))
        .isEqualTo("Your number in question 4: 2 or more");
    assertThat(line(new Condition.Chosen("helps", Comparison.EQUAL, 2)))
        .isEqualTo("How many you chose in question 2: just 2");
    assertThat(line(new Condition.Length("words", Comparison.MORE, 10)))
        .isEqualTo("How many letters you wrote in question 5: more than 10");
    assertThat(line(new Condition.Matches("words", "a+")))
        .isEqualTo("What you wrote in question 5 looks like this: a+");
    assertThat(line(new Condition.Is("trip", Set.of("2026-03"))))
        .isEqualTo("You wrote this in question 6: “March 2026”");
  }

  @Test
  void rulesOfRulesAreListsInLists() {
    Condition one = new Condition.Is("school", Set.of("yes"));
    Condition other = new Condition.Compared("days", Comparison.LESS, 3);
    PaperRule rule =
        words(Language.ENGLISH)
            .of(
                new Condition.All(
                    List.of(one, new Condition.Not(new Condition.Any(List.of(other))))));
    assertThat(rule.words()).isEqualTo("All of these are so:");
    assertThat(rule.parts())
        .containsExactly(
            new PaperRule("In question 1 you chose “Yes”"),
            new PaperRule(
                "This is not so:",
                List.of(new PaperRule("Your number in question 4: less than 3"))));
  }

  @Test
  void numbersHaveTheDigitsOfTheLanguageAndQuestionsTheirPrintedOnes() {
    assertThat(
            words(Language.ARABIC).of(new Condition.Compared("days", Comparison.MORE, 2)).words())
        .contains("السؤال 4", "أكثر من ٢");
  }

  private String line(Condition rule) {
    PaperRule read = words(Language.ENGLISH).of(rule);
    assertThat(read.parts()).isEmpty();
    return read.words();
  }

  private RuleWords words(Language language) {
    PageWords page = translations.words(language);
    Print print = new Print(Print.What.SHEET, language, Wording.GENERAL, PaperSize.A4);
    return new RuleWords(
        asked, new AnswerCodes(asked), new ChoiceWords(form, page, print), page, print);
  }

  private static Question.Option option(String key, String words) {
    return new Question.Option(key, LocalizedText.of(Language.ENGLISH, words), null);
  }

  private static Question.Head head(String key) {
    return new Question.Head(
        key, LocalizedText.of(Language.ENGLISH, "Words"), null, null, null, null);
  }
}
