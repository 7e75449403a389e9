package org.heard.submissions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Check;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.submissions.AnswerProblem;
import org.jspecify.annotations.Nullable;

/** What each kind of question can take. */
final class AnswerChecks {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final Set<String> REPLIES =
      Arrays.stream(Question.Reply.values())
          .map(Question.Reply::key)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MOMENTS =
      Arrays.stream(Question.Moment.values())
          .map(Question.Moment::key)
          .collect(Collectors.toUnmodifiableSet());

  private AnswerChecks() {}

  static Map<String, AnswerProblem> problems(
      List<Question> questions, Map<String, Answer> answers) {
    Map<String, AnswerProblem> problems = new LinkedHashMap<>();
    for (Question question : questions) {
      Answer answer = answers.get(question.key());
      if (answer != null) {
        problem(question, answer, answers)
            .ifPresent(problem -> problems.put(question.key(), problem));
      }
    }
    return problems;
  }

  /**
   * @param answers those that count, also of earlier questions: a check may look at them
   */
  static Optional<AnswerProblem> problem(
      Question question, Answer answer, Map<String, Answer> answers) {
    return problem(question, answer).or(() -> unchecked(question, answer, answers));
  }

  /** Not saying fits every check: nobody has to say. */
  private static Optional<AnswerProblem> unchecked(
      Question question, Answer answer, Map<String, Answer> answers) {
    Check check = question.head().check();
    if (check == null || answer instanceof Answer.NotSaid) {
      return Optional.empty();
    }
    Map<String, Answer> seen = new HashMap<>(answers);
    seen.put(question.key(), answer);
    return check.rule().holds(seen)
        ? Optional.empty()
        : Optional.of(new AnswerProblem.Unchecked(check.message()));
  }

  static Optional<AnswerProblem> problem(Question question, Answer answer) {
    return Optional.ofNullable(
        switch (question) {
          case Question.ShortText ignored -> words(answer, Question.MOST_SHORT);
          case Question.LongText asked -> longText(answer, asked);
          case Question.NumberAsked asked -> amount(answer, asked);
          case Question.DateAsked asked -> day(answer, asked);
          case Question.OneChoice choice ->
              picked(answer, keys(choice.options(), choice.other())::contains, 1);
          case Question.SeveralChoices choices ->
              picked(answer, keys(choices.options(), choices.other())::contains, choices.atMost());
          case Question.PictureChoice choice ->
              picked(answer, keys(choice.options(), false)::contains, choice.atMost());
          case Question.Ranking ranking -> ranked(answer, keys(ranking.options(), false));
          case Question.YesNo ignored -> picked(answer, REPLIES::contains, 1);
          case Question.When ignored -> picked(answer, MOMENTS::contains, 1);
          case Question.Faces faces -> rated(answer, faces.labels().size());
          case Question.AgreeScale ignored -> rated(answer, 5);
          case Question.AgeBandAsked ignored -> picked(answer, AnswerChecks::isBand, 1);
          case Question.CountryAsked ignored -> picked(answer, COUNTRIES::contains, 1);
        });
  }

  private static @Nullable AnswerProblem words(Answer answer, int most) {
    return answer instanceof Answer.Words(String text) ? tooLong(text, most) : doesNotFit();
  }

  private static @Nullable AnswerProblem longText(Answer answer, Question.LongText asked) {
    return answer instanceof Answer.Mixed mixed
        ? mixed(mixed, asked)
        : words(answer, Question.MOST_LONG);
  }

  private static @Nullable AnswerProblem mixed(Answer.Mixed mixed, Question.LongText asked) {
    List<Answer.Piece> pieces = mixed.pieces();
    long different = pieces.stream().map(Answer.Piece::id).distinct().count();
    if (different != pieces.size()
        || !pieces.stream().allMatch(piece -> asked.media().contains(piece.medium()))) {
      return doesNotFit();
    }
    if (pieces.size() > Question.MOST_PIECES) {
      return new AnswerProblem.TooManyPieces(Question.MOST_PIECES);
    }
    return Stream.concat(
            Stream.ofNullable(tooLong(mixed.text(), Question.MOST_LONG)),
            pieces.stream()
                .map(piece -> tooLong(piece.told(), Question.MOST_SHORT))
                .filter(Objects::nonNull))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable AnswerProblem amount(Answer answer, Question.NumberAsked asked) {
    return switch (answer) {
      case Answer.NotSaid ignored -> null;
      case Answer.Amount(BigDecimal value) -> amount(value, asked);
      case Answer.Words ignored ->
          asked.decimals() == 0 ? doesNotFit() : new AnswerProblem.NoNumber(asked.decimals());
      case Answer.Day ignored -> doesNotFit();
      case Answer.Mixed ignored -> doesNotFit();
      case Answer.Picked ignored -> doesNotFit();
      case Answer.Rated ignored -> doesNotFit();
      case Answer.Ranked ignored -> doesNotFit();
    };
  }

  private static @Nullable AnswerProblem amount(BigDecimal value, Question.NumberAsked asked) {
    if (value.scale() > asked.decimals()) {
      return new AnswerProblem.NoNumber(asked.decimals());
    }
    return value.compareTo(BigDecimal.valueOf(asked.least())) < 0
            || value.compareTo(BigDecimal.valueOf(asked.most())) > 0
        ? new AnswerProblem.OutOfRange(asked.least(), asked.most())
        : null;
  }

  private static @Nullable AnswerProblem day(Answer answer, Question.DateAsked asked) {
    return switch (answer) {
      case Answer.NotSaid ignored -> null;
      case Answer.Day day -> day(day, asked);
      case Answer.Words ignored -> new AnswerProblem.NoDay();
      case Answer.Mixed ignored -> doesNotFit();
      case Answer.Amount ignored -> doesNotFit();
      case Answer.Picked ignored -> doesNotFit();
      case Answer.Rated ignored -> doesNotFit();
      case Answer.Ranked ignored -> doesNotFit();
    };
  }

  /** Of a month, one day within the limits is enough. */
  private static @Nullable AnswerProblem day(Answer.Day day, Question.DateAsked asked) {
    LocalDate first = day.day().orElseGet(() -> day.month().atDay(1));
    LocalDate last = day.day().orElseGet(() -> day.month().atEndOfMonth());
    LocalDate earliest = asked.earliest();
    LocalDate latest = asked.latest();
    boolean fits =
        (earliest == null || !last.isBefore(earliest))
            && (latest == null || !first.isAfter(latest));
    return fits ? null : new AnswerProblem.OtherDays(earliest, latest);
  }

  private static @Nullable AnswerProblem picked(
      Answer answer, Predicate<String> known, int atMost) {
    return switch (answer) {
      case Answer.NotSaid ignored -> null;
      case Answer.Picked(List<String> keys, @Nullable String other) -> {
        if (!keys.stream().allMatch(known) || new HashSet<>(keys).size() != keys.size()) {
          yield doesNotFit();
        }
        yield keys.size() > atMost
            ? new AnswerProblem.TooMany(atMost)
            : tooLong(other, Question.MOST_SHORT);
      }
      case Answer.Words ignored -> doesNotFit();
      case Answer.Mixed ignored -> doesNotFit();
      case Answer.Amount ignored -> doesNotFit();
      case Answer.Day ignored -> doesNotFit();
      case Answer.Rated ignored -> doesNotFit();
      case Answer.Ranked ignored -> doesNotFit();
    };
  }

  private static @Nullable AnswerProblem ranked(Answer answer, Set<String> known) {
    return switch (answer) {
      case Answer.NotSaid ignored -> null;
      case Answer.Ranked(List<String> keys) ->
          known.containsAll(keys) && new HashSet<>(keys).size() == keys.size()
              ? null
              : doesNotFit();
      case Answer.Words ignored -> doesNotFit();
      case Answer.Mixed ignored -> doesNotFit();
      case Answer.Amount ignored -> doesNotFit();
      case Answer.Day ignored -> doesNotFit();
      case Answer.Picked ignored -> doesNotFit();
      case Answer.Rated ignored -> doesNotFit();
    };
  }

  private static @Nullable AnswerProblem rated(Answer answer, int steps) {
    return switch (answer) {
      case Answer.NotSaid ignored -> null;
      case Answer.Rated(int value, @Nullable String why) ->
          value < 1 || value > steps ? doesNotFit() : tooLong(why, Question.MOST_SHORT);
      case Answer.Words ignored -> doesNotFit();
      case Answer.Mixed ignored -> doesNotFit();
      case Answer.Amount ignored -> doesNotFit();
      case Answer.Day ignored -> doesNotFit();
      case Answer.Picked ignored -> doesNotFit();
      case Answer.Ranked ignored -> doesNotFit();
    };
  }

  private static @Nullable AnswerProblem tooLong(@Nullable String text, int most) {
    if (text == null) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    return length > most ? new AnswerProblem.TooLong(length, most) : null;
  }

  private static AnswerProblem doesNotFit() {
    return new AnswerProblem.DoesNotFit();
  }

  private static boolean isBand(String key) {
    for (AgeBand band : AgeBand.values()) {
      if (band.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> keys(List<Question.Option> options, boolean other) {
    Set<String> keys = new HashSet<>();
    options.forEach(option -> keys.add(option.key()));
    if (other) {
      keys.add(Answer.Picked.OTHER);
    }
    return keys;
  }
}
