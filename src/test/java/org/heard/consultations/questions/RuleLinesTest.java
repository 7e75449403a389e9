package org.heard.consultations.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.questions.RuleLines.Line;
import org.heard.consultations.questions.RuleLines.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLinesTest {
  private static final Line YES = new Line("school", Test.IS, Set.of("yes"), 0);

  @ParameterizedTest
  @EnumSource(Test.class)
  void everyLineIsARuleAndReadAgain(Test test) {
    boolean values = test == Test.IS || test == Test.IS_NOT;
    Line line = new Line("mood", test, values ? Set.of("1", "2") : Set.of(), values ? 0 : 3);
    assertThat(RuleLines.of(new RuleLines(true, List.of(line)).rule().orElseThrow()))
        .contains(new RuleLines(true, List.of(line)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void severalLinesKeepHowTheyAreJoined(boolean all) {
    RuleLines rule =
        new RuleLines(all, List.of(YES)).and(new Line("mood", Test.AT_LEAST, Set.of(), 3));
    assertThat(RuleLines.of(rule.rule().orElseThrow())).contains(rule);
    assertThat(rule.and(YES)).as("the same line once").isEqualTo(rule);
  }

  @org.junit.jupiter.api.Test
  void noLinesAreNoRuleAndOtherShapesAreNoLines() {
    assertThat(new RuleLines(true, List.of()).rule()).isEmpty();
    assertThat(RuleLines.of(new Condition.Matches("a", "x"))).isEmpty();
    assertThat(RuleLines.of(new Condition.Compared("a", Comparison.LESS, 3))).isEmpty();
    assertThat(RuleLines.of(new Condition.Compared("a", Comparison.AT_MOST, Long.MAX_VALUE)))
        .isEmpty();
    Condition inner = new Condition.Is("a", Set.of("x"));
    assertThat(
            RuleLines.of(
                new Condition.All(List.of(inner, new Condition.Any(List.of(inner, inner))))))
        .isEmpty();
  }
}
