package org.heard.consultations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a question has beside words, options, its rule and its check; only to be compared. */
final class QuestionSettings {
  private QuestionSettings() {}

  /**
   * All of it, in an order of its own.
   *
   * @param both keys of options that count
   */
  static List<@Nullable Object> of(Question question, Set<String> both) {
    Question.Head head = question.head();
    return Arrays.asList(
        head.picture(),
        head.section(),
        head.onScreenOnly(),
        question.offered().stream()
            .filter(option -> both.contains(option.key()))
            .map(option -> Arrays.asList(option.key(), option.picture()))
            .toList(),
        own(question));
  }

  private static List<@Nullable Object> own(Question question) {
    return switch (question) {
      case Question.OneChoice one -> Arrays.asList(one.other());
      case Question.SeveralChoices several -> Arrays.asList(several.other(), several.atMost());
      case Question.PictureChoice choice -> Arrays.asList(choice.atMost());
      case Question.LongText text -> Arrays.asList(text.media());
      case Question.NumberAsked number ->
          Arrays.asList(number.least(), number.most(), number.decimals());
      case Question.DateAsked date -> Arrays.asList(date.earliest(), date.latest());
      case Question.Faces faces -> Arrays.asList(faces.labels().size());
      case Question.Ranking ranking -> List.of();
      case Question.ShortText text -> List.of();
      case Question.YesNo yesNo -> List.of();
      case Question.When when -> List.of();
      case Question.AgreeScale agree -> List.of();
      case Question.AgeBandAsked age -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }
}
