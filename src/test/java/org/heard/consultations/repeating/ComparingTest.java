package org.heard.consultations.repeating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.repeating.Compared.Verdict;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static final Question PLACES = choice("places", "Where do you play?", "park", "street");

  @Test
  void theSameQuestionCanBeCompared() {
    Compared one = compare(PLACES, PLACES);

    assertThat(one.verdict()).isEqualTo(Verdict.YES);
    assertThat(one.differences()).isEmpty();
  }

  @Test
  void anAnswerThatIsGoneBreaksTheComparison() {
    Compared one = compare(PLACES, choice("places", "Where do you play?", "park"));

    assertThat(one.verdict()).isEqualTo(Verdict.NO);
    assertThat(one.differences()).containsExactly(new Difference.OptionGone("street"));
  }

  @Test
  void anAnswerThatCameIsOnlyTold() {
    Compared one =
        compare(PLACES, choice("places", "Where do you play?", "park", "street", "home"));

    assertThat(one.verdict()).isEqualTo(Verdict.YES);
    assertThat(one.differences()).containsExactly(new Difference.NewOption("home"));
  }

  @Test
  void anotherKindAndAnotherScaleBreakTheComparison() {
    assertThat(compare(PLACES, words("places", "Where do you play?")).differences())
        .containsExactly(new Difference.OtherKind());
    assertThat(compare(faces("a", "b", "c"), faces("a", "b")).differences())
        .containsExactly(new Difference.OtherScale(3, 2));
  }

  @Test
  void aQuestionThatIsGoneOrNewSaysSo() {
    List<Compared> all =
        new Comparing(asked(PLACES), asked(words("story", "Tell us")), Language.ENGLISH)
            .all((question, mark) -> null);

    assertThat(all)
        .extracting(Compared::question, Compared::verdict)
        .containsExactly(tuple("story", Verdict.NEW), tuple("places", Verdict.NO));
  }

  @Test
  void aPersonDecidesAboutOtherWords() {
    Question other = choice("places", "Where are you safe?", "park", "street");

    assertThat(compare(PLACES, other).verdict()).isEqualTo(Verdict.TO_DECIDE);
    assertThat(compare(PLACES, other, true).verdict()).isEqualTo(Verdict.YES);
    assertThat(compare(PLACES, other, false).verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void whatWasSaidHoldsForThoseWordsAlone() {
    Comparing first = new Comparing(asked(PLACES), asked(words("places", "x")), Language.ENGLISH);
    Comparing one =
        new Comparing(
            asked(PLACES), asked(choice("places", "One?", "park", "street")), Language.ENGLISH);
    Comparing two =
        new Comparing(
            asked(PLACES), asked(choice("places", "Two?", "park", "street")), Language.ENGLISH);

    assertThat(first.mark("places")).isEmpty();
    assertThat(one.mark("places")).isPresent().isNotEqualTo(two.mark("places"));
  }

  @Test
  void whatNobodyCanMendIsNotMendedBySayingSo() {
    Compared one = compare(PLACES, choice("places", "Other?", "park"), true);

    assertThat(one.verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void otherReadersAndLimitsAreTold() {
    Question.Head head =
        new Question.Head(
            "many",
            text("How many?"),
            null,
            null,
            null,
            new Condition.Is("places", Set.of("park")));
    Question before = new Question.NumberAsked(words("many", "How many?").head(), 0, 10);
    List<Compared> all =
        new Comparing(
                new Questionnaire(List.of(PLACES, before)),
                new Questionnaire(List.of(PLACES, new Question.NumberAsked(head, 0, 20))),
                Language.ENGLISH)
            .all((question, mark) -> null);

    assertThat(all.getLast().verdict()).isEqualTo(Verdict.YES);
    assertThat(all.getLast().differences())
        .containsExactly(new Difference.OtherLimits(), new Difference.OtherRule());
  }

  private static Compared compare(Question before, Question now) {
    return compare(before, now, null);
  }

  private static Compared compare(Question before, Question now, @Nullable Boolean said) {
    return new Comparing(asked(before), asked(now), Language.ENGLISH)
        .all((question, mark) -> said)
        .getFirst();
  }

  private static Questionnaire asked(Question question) {
    return new Questionnaire(List.of(question));
  }

  private static Question words(String key, String title) {
    return new Question.ShortText(new Question.Head(key, text(title), null, null, null, null));
  }

  private static Question choice(String key, String title, String... options) {
    return new Question.OneChoice(
        new Question.Head(key, text(title), null, null, null, null),
        Stream.of(options).map(one -> new Option(one, text(one), null)).toList(),
        false);
  }

  private static Question faces(String... labels) {
    return new Question.Faces(
        new Question.Head("feel", text("How is it?"), null, null, null, null),
        Stream.of(labels).map(ComparingTest::text).toList(),
        null);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
