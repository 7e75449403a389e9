package org.heard.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Question;
import org.heard.moderation.OwnWords;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** All texts of a call in one stream, and sentences of a text, for the checks on words. */
final class DemoTexts {

  private DemoTexts() {}

  static Stream<LocalizedText> of(DemoCall call) {
    return Stream.concat(
        page(call.page()), call.questionnaire().questions().stream().flatMap(DemoTexts::question));
  }

  static List<String> englishSentences(Stream<LocalizedText> texts) {
    return texts
        .map(text -> text.textIn(Language.ENGLISH))
        .flatMap(text -> Arrays.stream(text.split("(?<=[.?])\\s+", -1)))
        .toList();
  }

  static int words(String sentence) {
    return sentence.split("\\s+", -1).length;
  }

  /** What a condition may name of an answer to this question. */
  static List<String> possibleValues(Question question) {
    return switch (question) {
      case Question.OneChoice choice -> keys(choice.options(), choice.other());
      case Question.SeveralChoices choice -> keys(choice.options(), choice.other());
      case Question.Faces faces -> upTo(faces.labels().size());
      case Question.AgreeScale agree -> upTo(5);
      case Question.AgeBandAsked age -> Arrays.stream(AgeBand.values()).map(AgeBand::key).toList();
      case Question.NumberAsked number -> List.of();
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

  private static Stream<LocalizedText> page(CallPage page) {
    return Stream.of(
        page.title(),
        page.question(),
        page.asker(),
        page.why(),
        page.whoAsks(),
        page.whoReads(),
        page.whatNext(),
        page.whatWeKeep(),
        page.whatWeDoNotKeep());
  }

  private static Stream<LocalizedText> question(Question question) {
    Question.Head head = question.head();
    Stream<LocalizedText> own =
        switch (question) {
          case Question.OneChoice choice -> choice.options().stream().map(Question.Option::label);
          case Question.SeveralChoices choice ->
              choice.options().stream().map(Question.Option::label);
          case Question.Faces faces ->
              Stream.concat(
                  faces.labels().stream(), Stream.of(faces.askWhy()).filter(Objects::nonNull));
          case Question.ShortText text -> Stream.empty();
          case Question.LongText text -> Stream.empty();
          case Question.NumberAsked number -> Stream.empty();
          case Question.AgreeScale agree -> Stream.empty();
          case Question.AgeBandAsked age -> Stream.empty();
          case Question.CountryAsked country -> Stream.empty();
        };
    return Stream.concat(
        Stream.of(head.title(), head.helper(), head.why()).filter(Objects::nonNull), own);
  }
}
