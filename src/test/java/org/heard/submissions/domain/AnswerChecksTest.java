package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid;
import org.heard.consultations.Check;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.submissions.AnswerProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerChecksTest {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(Language.ENGLISH, "Can there be more brothers than people at home?");
  private static final Question HOME = new Question.NumberAsked(head("home", null), 0, 30);
  private static final Question BROTHERS =
      new Question.NumberAsked(
          head(
              "brothers",
              new Check(new Condition.Compared("brothers", Comparison.LESS, 9), MESSAGE)),
          0,
          30);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
  private static final Question DAY =
      new Question.DateAsked(head("day", null), MAY, MAY.plusDays(40));

  private static Question.Head head(String key, @Nullable Check check) {
    return new Question.Head(
        key,
        LocalizedText.of(Language.ENGLISH, key),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        check,
        false);
  }

  private static @Nullable AnswerProblem problem(Question question, Answer answer) {
    return AnswerChecks.problems(List.of(question), Map.of(question.key(), answer))
        .get(question.key());
  }

  @Test
  void aCheckThatDoesNotHoldIsSaidInTheWordsOfTheCall() {
    assertThat(problem(BROTHERS, new Answer.Amount(9)))
        .isEqualTo(new AnswerProblem.Unchecked(MESSAGE));
    assertThat(problem(BROTHERS, new Answer.Amount(8))).isNull();
    assertThat(problem(HOME, new Answer.Amount(9))).isNull();
  }

  @Test
  void whatTheKindCannotTakeIsSaidFirst() {
    assertThat(problem(BROTHERS, new Answer.Amount(31)))
        .isEqualTo(new AnswerProblem.OutOfRange(0, 30));
  }

  @Test
  void nobodyHasToSayAnything() {
    assertThat(problem(BROTHERS, new NotSaid(NotSaid.Reason.RATHER_NOT))).isNull();
    assertThat(AnswerChecks.problems(List.of(BROTHERS), Map.of())).isEmpty();
  }

  @Test
  void aCheckLooksAtEarlierAnswersToo() {
    Question checked =
        new Question.NumberAsked(
            head("brothers", new Check(new Condition.Is("home", java.util.Set.of("4")), MESSAGE)),
            0,
            30);
    assertThat(
            AnswerChecks.problems(
                List.of(HOME, checked),
                Map.of("home", new Answer.Amount(4), "brothers", new Answer.Amount(2))))
        .isEmpty();
    assertThat(problem(checked, new Answer.Amount(2))).isNotNull();
  }

  @Test
  void numbersHaveAtMostAsManyDigitsBehindThePointAsAskedFor() {
    Question decimal = new Question.NumberAsked(head("hours", null), 0, 24, 1);
    assertThat(problem(decimal, new Answer.Amount(new BigDecimal("2.5")))).isNull();
    assertThat(problem(decimal, new Answer.Amount(new BigDecimal("2.55"))))
        .isEqualTo(new AnswerProblem.NoNumber(1));
    assertThat(problem(decimal, new Answer.Words("much"))).isEqualTo(new AnswerProblem.NoNumber(1));
    assertThat(problem(decimal, new Answer.Amount(new BigDecimal("24.1"))))
        .isEqualTo(new AnswerProblem.OutOfRange(0, 24));
    assertThat(problem(HOME, new Answer.Amount(new BigDecimal("2.5")))).isNotNull();
  }

  @Test
  void aDayIsWithinItsLimitsAndSoIsAMonthThatHasSuchADay() {
    assertThat(problem(DAY, new Answer.Day("2026-05-10"))).isNull();
    assertThat(problem(DAY, new Answer.Day("2026-05"))).isNull();
    assertThat(problem(DAY, new Answer.Day("2026-05-09")))
        .isEqualTo(new AnswerProblem.OtherDays(MAY, MAY.plusDays(40)));
    assertThat(problem(DAY, new Answer.Day("2026-07"))).isNotNull();
    assertThat(problem(DAY, new Answer.Words("30 / 2 / 2026")))
        .isEqualTo(new AnswerProblem.NoDay());
  }
}
