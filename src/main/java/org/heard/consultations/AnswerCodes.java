package org.heard.consultations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.shared.AgeBand;

/**
 * The short codes that stand beside the choices on paper, such as {@code 3b}: the number of the
 * question and a letter of the choice. Whoever types answers in from paper types these. They belong
 * to one version: numbers count every question of it, also those that paper leaves out, and the
 * letters follow the order of the choices; so they are the same in every language and wording.
 */
public final class AnswerCodes {
  /** The choice of somebody who does not know. */
  public static final String DONT_KNOW = "~dont-know";

  /** The choice of somebody who would rather not say. */
  public static final String RATHER_NOT = "~rather-not";

  // No l and no o, which look like digits when somebody writes them; x and z are for not saying.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwy";
  private static final String DONT_KNOW_LETTER = "x";
  private static final String RATHER_NOT_LETTER = "z";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Map<String, String>> letters = new HashMap<>();
  private final Map<String, Chosen> byCode = new HashMap<>();

  /**
   * What a code stands for.
   *
   * @param question key of the question
   * @param choice key of the choice as answers cite it, a number of a scale, or one of {@link
   *     #DONT_KNOW} and {@link #RATHER_NOT}
   */
  public record Chosen(String question, String choice) {}

  /** The codes of one version. */
  public AnswerCodes(Questionnaire questionnaire) {
    for (Question question : questionnaire.questions()) {
      int number = numbers.size() + 1;
      numbers.put(question.key(), number);
      Map<String, String> own = new LinkedHashMap<>();
      List<String> choices = choices(question);
      IntStream.range(0, choices.size()).forEach(i -> own.put(choices.get(i), letter(i)));
      own.put(DONT_KNOW, DONT_KNOW_LETTER);
      own.put(RATHER_NOT, RATHER_NOT_LETTER);
      letters.put(question.key(), Collections.unmodifiableMap(own));
      own.forEach(
          (choice, letter) -> byCode.put(number + letter, new Chosen(question.key(), choice)));
    }
  }

  /** The number a question has on paper, from 1. */
  public int number(String question) {
    return Optional.ofNullable(numbers.get(question)).orElseThrow();
  }

  /** The code of a choice, such as {@code 3b}. */
  public String of(String question, String choice) {
    return number(question)
        + Optional.ofNullable(letters.get(question)).map(own -> own.get(choice)).orElseThrow();
  }

  /** What was meant by a typed code; large letters and spaces do not matter. */
  public Optional<Chosen> read(String code) {
    return Optional.ofNullable(byCode.get(code.replaceAll("\\s", "").toLowerCase(Locale.ROOT)));
  }

  /** The keys of what can be chosen in a question, in order; empty where it takes words only. */
  public static List<String> choices(Question question) {
    return switch (question) {
      case Question.OneChoice one -> options(one.options(), one.other());
      case Question.SeveralChoices several -> options(several.options(), several.other());
      case Question.PictureChoice pictures -> options(pictures.options(), false);
      case Question.Ranking ranking -> options(ranking.options(), false);
      case Question.YesNo yesNo ->
          Arrays.stream(Question.Reply.values()).map(Question.Reply::key).toList();
      case Question.When when ->
          Arrays.stream(Question.Moment.values()).map(Question.Moment::key).toList();
      case Question.Faces faces -> steps(faces.labels().size());
      case Question.AgreeScale agree -> steps(AGREE_STEPS);
      case Question.AgeBandAsked age ->
          Stream.of(AgeBand.values())
              .filter(band -> band != AgeBand.NOT_SAID)
              .map(AgeBand::key)
              .toList();
      case Question.ShortText text -> List.of();
      case Question.LongText text -> List.of();
      case Question.NumberAsked number -> List.of();
      case Question.DateAsked date -> List.of();
      case Question.CountryAsked country -> List.of();
    };
  }

  private static final int AGREE_STEPS = 5;

  private static List<String> options(List<Question.Option> options, boolean other) {
    List<String> keys = new ArrayList<>(options.stream().map(Question.Option::key).toList());
    if (other) {
      keys.add(Answer.Picked.OTHER);
    }
    return keys;
  }

  private static List<String> steps(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
  }

  // a to y, then aa, ab and so on: more choices than letters are rare, and still have a code.
  private static String letter(int place) {
    int turn = place / LETTERS.length();
    String last = String.valueOf(LETTERS.charAt(place % LETTERS.length()));
    return turn == 0 ? last : letter(turn - 1) + last;
  }
}
