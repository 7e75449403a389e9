package org.heard.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.LocalizedText;

/** All texts of a call in one stream, and what its answers can hold, for the checks on them. */
final class DemoTexts {

  private DemoTexts() {}

  static Stream<LocalizedText> of(DemoCall call) {
    return call.texts();
  }

  /** What a condition may name of an answer to this question. */
  static List<String> possibleValues(Question question) {
    return switch (question) {
      case Question.OneChoice choice -> keys(choice.options(), choice.other());
      case Question.SeveralChoices choice -> keys(choice.options(), choice.other());
      case Question.PictureChoice choice -> keys(choice.options(), false);
      case Question.Ranking ranking -> keys(ranking.options(), false);
      case Question.YesNo yesNo ->
          Arrays.stream(Question.Reply.values()).map(Question.Reply::key).toList();
      case Question.When when ->
          Arrays.stream(Question.Moment.values()).map(Question.Moment::key).toList();
      case Question.Faces faces -> upTo(faces.labels().size());
      case Question.AgreeScale agree -> upTo(5);
      case Question.AgeBandAsked age -> Arrays.stream(AgeBand.values()).map(AgeBand::key).toList();
      case Question.NumberAsked number -> List.of();
      case Question.DateAsked date -> List.of();
      case Question.ShortText text -> List.of();
      case Question.LongText text -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }

  /** The own words of an answer, if it has any. */
  static Stream<String> words(Answer answer) {
    return OwnWords.in(answer).stream();
  }

  private static List<String> keys(List<Question.Option> options, boolean other) {
    return Stream.concat(
            options.stream().map(Question.Option::key),
            other ? Stream.of(Answer.Picked.OTHER) : Stream.empty())
        .toList();
  }

  private static List<String> upTo(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
  }
}
