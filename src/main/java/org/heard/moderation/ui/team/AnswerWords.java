package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** The closed part of an answer in words: options, faces, numbers, countries. */
final class AnswerWords {
  private AnswerWords() {}

  /**
   * The closed part in a language; empty for an answer that is all own words.
   *
   * @param language the language of authored labels; interface words are in the reader's
   */
  static Optional<String> of(Question question, Answer answer, Language language) {
    return switch (answer) {
      case Answer.Words words -> Optional.empty();
      case Answer.Mixed mixed -> Optional.empty();
      case Answer.Amount amount ->
          Optional.of(translate("moderation.answer.number", amount.value()));
      case Answer.Day day -> Optional.of(Wording.dayOrMonth(day));
      case Answer.NotSaid notSaid -> Optional.of(notSaid(notSaid.reason()));
      case Answer.Rated rated -> Optional.of(rated(question, rated.value(), language));
      case Answer.Picked picked -> Optional.of(picked(question, picked, language));
      case Answer.Ranked ranked -> Optional.of(places(question, ranked, language));
    };
  }

  private static String notSaid(Answer.NotSaid.Reason reason) {
    return switch (reason) {
      case DONT_KNOW -> translate("moderation.answer.dont-know");
      case RATHER_NOT -> translate("moderation.answer.rather-not");
    };
  }

  private static String rated(Question question, int value, Language language) {
    if (question instanceof Question.Faces faces && value <= faces.labels().size()) {
      return translate(
          "moderation.answer.face",
          faces.labels().get(value - 1).textIn(language),
          value,
          faces.labels().size());
    }
    return translate("moderation.answer.agree", value);
  }

  private static String picked(Question question, Answer.Picked picked, Language language) {
    return picked.keys().stream()
        .map(key -> option(question, key, language))
        .collect(Collectors.joining(translate("moderation.answer.and")));
  }

  private static String places(Question question, Answer.Ranked ranked, Language language) {
    return IntStream.range(0, ranked.keys().size())
        .mapToObj(place ->
            translate(
                "moderation.answer.place",
                place + 1,
                option(question, ranked.keys().get(place), language)))
        .collect(Collectors.joining(translate("moderation.answer.and")));
  }

  private static String option(Question question, String key, Language language) {
    if (question instanceof Question.CountryAsked) {
      return Wording.country(key, language);
    }
    if (question instanceof Question.YesNo) {
      return reply(Question.Reply.of(key));
    }
    if (question instanceof Question.When) {
      return moment(Question.Moment.of(key));
    }
    return options(question).stream()
        .filter(option -> option.key().equals(key))
        .map(Question.Option::label)
        .map(label -> text(label, language))
        .findFirst()
        .orElseGet(
            () -> key.equals(Answer.Picked.OTHER) ? translate("moderation.answer.other") : key);
  }

  private static String reply(Question.Reply reply) {
    return switch (reply) {
      case YES -> translate("moderation.reply.yes");
      case NO -> translate("moderation.reply.no");
      case NOT_SURE -> translate("moderation.reply.not-sure");
    };
  }

  private static String moment(Question.Moment moment) {
    return switch (moment) {
      case NOW -> translate("moderation.moment.now");
      case LAST_WEEKS -> translate("moderation.moment.last-weeks");
      case THIS_YEAR -> translate("moderation.moment.this-year");
      case LONGER_AGO -> translate("moderation.moment.longer-ago");
      case NEVER -> translate("moderation.moment.never");
    };
  }

  private static String text(LocalizedText label, Language language) {
    return label.textIn(language);
  }

  private static List<Question.Option> options(Question question) {
    return switch (question) {
      case Question.OneChoice choice -> choice.options();
      case Question.SeveralChoices choices -> choices.options();
      case Question.PictureChoice choice -> choice.options();
      case Question.Ranking ranking -> ranking.options();
      case Question.YesNo q -> List.of();
      case Question.When q -> List.of();
      case Question.ShortText q -> List.of();
      case Question.LongText q -> List.of();
      case Question.NumberAsked q -> List.of();
      case Question.DateAsked q -> List.of();
      case Question.Faces q -> List.of();
      case Question.AgreeScale q -> List.of();
      case Question.AgeBandAsked q -> List.of();
      case Question.CountryAsked q -> List.of();
    };
  }

  /** The authored labels of the closed part as the child saw them; empty when there are none. */
  static Optional<String> labels(Question question, Answer answer, Language language) {
    return switch (answer) {
      case Answer.Words words -> Optional.empty();
      case Answer.Mixed mixed -> Optional.empty();
      case Answer.Amount amount -> Optional.empty();
      case Answer.Day day -> Optional.empty();
      case Answer.NotSaid notSaid -> Optional.empty();
      case Answer.Rated rated -> face(question, rated.value(), language);
      case Answer.Picked picked -> joined(question, picked.keys(), language);
      case Answer.Ranked ranked -> joined(question, ranked.keys(), language);
    };
  }

  private static Optional<String> face(Question question, int value, Language language) {
    return question instanceof Question.Faces faces && value <= faces.labels().size()
        ? Optional.of(faces.labels().get(value - 1).textIn(language))
        : Optional.empty();
  }

  private static Optional<String> joined(Question question, List<String> keys, Language language) {
    String labels =
        keys.stream()
            .flatMap(key -> options(question).stream().filter(option -> option.key().equals(key)))
            .map(option -> text(option.label(), language))
            .collect(Collectors.joining(translate("moderation.answer.and")));
    return Optional.of(labels).filter(words -> !words.isEmpty());
  }
}
