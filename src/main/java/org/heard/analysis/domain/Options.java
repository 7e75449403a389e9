package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;

/** The keys that answers to a question can have. */
final class Options {
  private static final int AGREE_STEPS = 5;

  private Options() {}

  /** Option keys, scale values or age bands in order; none for words, numbers and countries. */
  static List<String> keys(Question question) {
    return switch (question) {
      case Question.OneChoice one -> choices(one.options(), one.other());
      case Question.SeveralChoices several -> choices(several.options(), several.other());
      case Question.PictureChoice choice -> choices(choice.options(), false);
      case Question.Ranking ranking -> choices(ranking.options(), false);
      case Question.YesNo yesNo ->
          Arrays.stream(Question.Reply.values()).map(Question.Reply::key).toList();
      case Question.When when ->
          Arrays.stream(Question.Moment.values()).map(Question.Moment::key).toList();
      case Question.Faces faces -> steps(faces.labels().size());
      case Question.AgreeScale agree -> steps(AGREE_STEPS);
      case Question.AgeBandAsked band -> Arrays.stream(AgeBand.values()).map(AgeBand::key).toList();
      case Question.ShortText text -> List.of();
      case Question.LongText text -> List.of();
      case Question.NumberAsked number -> List.of();
      case Question.DateAsked date -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }

  private static List<String> choices(List<Question.Option> options, boolean other) {
    List<String> keys = new ArrayList<>(options.stream().map(Question.Option::key).toList());
    if (other) {
      keys.add(Answer.Picked.OTHER);
    }
    return keys;
  }

  private static List<String> steps(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
  }
}
