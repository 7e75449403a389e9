package org.heard.submissions.ui.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.submissions.ui.child.CountryNames;
import org.heard.submissions.ui.child.DayWords;
import org.heard.submissions.ui.child.TypedNumber;
import org.heard.submissions.ui.child.Written;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question as a form without script says it. What does not fit yet stays in it as
 * it was typed.
 *
 * @param answer the answer; null when the fields are empty
 * @param loose words that belong to no choice yet: an answer cannot hold them, and they must not be
 *     lost
 */
record ReadAnswer(@Nullable Answer answer, @Nullable String loose) {
  /** Value of "I don't know"; no option has such a key. */
  static final String DONT_KNOW = "~dont-know";

  /** Value of "I'd rather not say". */
  static final String RATHER_NOT = "~rather-not";

  /** Reads the fields of a question; its files are read elsewhere. */
  static ReadAnswer of(Question question, Sent sent, @Nullable Answer before) {
    String key = question.key();
    return switch (question) {
      case Question.ShortText ignored -> only(words(key, sent));
      case Question.LongText asked ->
          only(asked.media().isEmpty() ? words(key, sent) : mixed(key, sent, before));
      case Question.NumberAsked asked -> only(number(key, asked.decimals(), sent));
      case Question.DateAsked ignored -> only(day(key, sent));
      case Question.OneChoice asked -> one(key, keys(asked.options(), asked.other()), sent);
      case Question.SeveralChoices asked ->
          only(several(key, keys(asked.options(), asked.other()), sent));
      case Question.PictureChoice asked ->
          asked.several()
              ? only(several(key, keys(asked.options(), false), sent))
              : one(key, keys(asked.options(), false), sent);
      case Question.Ranking asked -> only(ranked(asked, sent));
      case Question.YesNo ignored ->
          one(key, Stream.of(Question.Reply.values()).map(Question.Reply::key).toList(), sent);
      case Question.When ignored ->
          one(key, Stream.of(Question.Moment.values()).map(Question.Moment::key).toList(), sent);
      case Question.Faces asked -> rated(key, asked.labels().size(), sent);
      case Question.AgreeScale ignored -> rated(key, AnswerFields.AGREE_STEPS, sent);
      case Question.AgeBandAsked ignored ->
          one(key, Stream.of(AgeBand.values()).map(AgeBand::key).toList(), sent);
      case Question.CountryAsked ignored -> only(country(key, sent));
    };
  }

  @Override
  public String toString() {
    return "ReadAnswer[hidden]";
  }

  private static ReadAnswer only(@Nullable Answer answer) {
    return new ReadAnswer(answer, null);
  }

  private static List<String> keys(List<Question.Option> options, boolean other) {
    List<String> keys = new ArrayList<>(options.stream().map(Question.Option::key).toList());
    if (other) {
      keys.add(Picked.OTHER);
    }
    return keys;
  }

  private static @Nullable Answer words(String key, Sent sent) {
    return Written.words(sent.words(Names.answer(key)));
  }

  private static @Nullable Answer mixed(String key, Sent sent, @Nullable Answer before) {
    List<String> takenOut = sent.values(Names.takeOut(key));
    List<Answer.Piece> pieces =
        before instanceof Answer.Mixed mixed
            ? mixed.pieces().stream()
                .filter(piece -> !takenOut.contains(piece.id().toString()))
                .map(piece -> told(key, piece, sent))
                .toList()
            : List.of();
    String words = sent.words(Names.answer(key));
    return pieces.isEmpty() ? Written.words(words) : new Answer.Mixed(words, pieces);
  }

  private static Answer.Piece told(String key, Answer.Piece piece, Sent sent) {
    String field = Names.told(key, piece.id().toString());
    return sent.has(field)
        ? new Answer.Piece(piece.id(), piece.medium(), Written.aside(sent.words(field)))
        : piece;
  }

  private static @Nullable Answer number(String key, int decimals, Sent sent) {
    String typed = sent.words(Names.answer(key));
    if (typed.isBlank()) {
      return notSaid(sent.value(Names.notSaid(key)).orElse(""));
    }
    Optional<BigDecimal> number = TypedNumber.read(typed, decimals);
    return number.isPresent() ? new Answer.Amount(number.get()) : Written.words(typed);
  }

  private static @Nullable Answer day(String key, Sent sent) {
    Answer said =
        new DayWords.Fields(
                sent.words(Names.part(key, DayWords.Part.DAY)),
                sent.words(Names.part(key, DayWords.Part.MONTH)),
                sent.words(Names.part(key, DayWords.Part.YEAR)))
            .answer();
    return said == null ? notSaid(sent.value(Names.notSaid(key)).orElse("")) : said;
  }

  private static ReadAnswer one(String key, List<String> known, Sent sent) {
    String chosen = sent.value(Names.answer(key)).orElse("");
    String own = Written.aside(sent.words(Names.own(key)));
    Answer notSaid = notSaid(chosen);
    if (notSaid != null) {
      return new ReadAnswer(notSaid, own);
    }
    if (!known.contains(chosen)) {
      // Words of one's own say which choice is meant.
      return own != null && known.contains(Picked.OTHER)
          ? only(new Picked(List.of(Picked.OTHER), own))
          : new ReadAnswer(null, own);
    }
    return chosen.equals(Picked.OTHER)
        ? only(new Picked(List.of(chosen), own))
        : new ReadAnswer(Picked.one(chosen), own);
  }

  private static @Nullable Answer several(String key, List<String> known, Sent sent) {
    List<String> sentKeys = sent.values(Names.answer(key));
    String own = Written.aside(sent.words(Names.own(key)));
    List<String> chosen =
        known.stream()
            .filter(one -> sentKeys.contains(one) || own != null && one.equals(Picked.OTHER))
            .toList();
    return chosen.isEmpty()
        ? notSaid(sent.value(Names.notSaid(key)).orElse(""))
        : new Picked(chosen, own);
  }

  private static @Nullable Answer ranked(Question.Ranking question, Sent sent) {
    record Placed(String option, int place) {}
    List<String> ranked =
        question.options().stream()
            .map(option ->
                new Placed(
                    option.key(),
                    whole(sent.words(Names.place(question.key(), option.key())))
                        .orElse(Integer.MAX_VALUE)))
            .filter(placed -> placed.place() != Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(Placed::place))
            .map(Placed::option)
            .toList();
    return ranked.isEmpty()
        ? notSaid(sent.value(Names.notSaid(question.key())).orElse(""))
        : new Answer.Ranked(ranked);
  }

  private static ReadAnswer rated(String key, int most, Sent sent) {
    String chosen = sent.value(Names.answer(key)).orElse("");
    String why = Written.aside(sent.words(Names.own(key)));
    Answer notSaid = notSaid(chosen);
    if (notSaid != null) {
      return new ReadAnswer(notSaid, why);
    }
    OptionalInt value = IntStream.rangeClosed(1, most).filter(v -> chosen.equals("" + v)).findAny();
    return value.isPresent()
        ? only(new Answer.Rated(value.getAsInt(), why))
        : new ReadAnswer(null, why);
  }

  private static @Nullable Answer country(String key, Sent sent) {
    String chosen = sent.value(Names.answer(key)).orElse("");
    Answer notSaid = notSaid(chosen);
    if (notSaid != null) {
      return notSaid;
    }
    String code = chosen.toUpperCase(Locale.ROOT);
    return CountryNames.known(code) ? Picked.one(code) : null;
  }

  private static @Nullable Answer notSaid(String value) {
    return switch (value) {
      case DONT_KNOW -> new Answer.NotSaid(Reason.DONT_KNOW);
      case RATHER_NOT -> new Answer.NotSaid(Reason.RATHER_NOT);
      default -> null;
    };
  }

  private static OptionalInt whole(String typed) {
    long number = TypedNumber.whole(typed).map(BigDecimal::longValue).orElse(0L);
    return number > 0 && number < 1000 ? OptionalInt.of((int) number) : OptionalInt.empty();
  }
}
