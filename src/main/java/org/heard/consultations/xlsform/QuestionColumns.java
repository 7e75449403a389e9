package org.heard.consultations.xlsform;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of question stands in the columns of XLSForm.
 *
 * @param type the nearest type that other tools know
 * @param appearance how it looks there
 * @param parameters what only Heard knows
 * @param limit a constraint that follows from the kind; other tools hold it too
 */
record QuestionColumns(
    Type type,
    @Nullable String appearance,
    Map<String, String> parameters,
    @Nullable String limit,
    boolean other) {

  static QuestionColumns of(Question question) {
    return switch (question) {
      case Question.ShortText one -> plain(Type.TEXT, null);
      case Question.LongText one ->
          new QuestionColumns(Type.TEXT, "multiline", media(one), null, false);
      case Question.NumberAsked one -> number(one);
      case Question.DateAsked one -> date(one);
      case Question.OneChoice one ->
          new QuestionColumns(Type.SELECT_ONE, null, Map.of(), null, one.other());
      case Question.SeveralChoices one -> several(one.atMost(), one.other());
      case Question.PictureChoice one ->
          one.several() ? several(one.atMost(), false) : plain(Type.SELECT_ONE, null);
      case Question.Ranking one -> plain(Type.RANK, null);
      case Question.Faces one -> plain(Type.SELECT_ONE, "likert");
      case Question.AgreeScale one -> plain(Type.SELECT_ONE, "likert");
      case Question.YesNo one -> plain(Type.SELECT_ONE, null);
      case Question.When one -> plain(Type.SELECT_ONE, null);
      case Question.AgeBandAsked one -> plain(Type.SELECT_ONE, null);
      case Question.CountryAsked one -> plain(Type.SELECT_ONE, "minimal");
    };
  }

  private static QuestionColumns plain(Type type, @Nullable String appearance) {
    return new QuestionColumns(type, appearance, Map.of(), null, false);
  }

  private static QuestionColumns number(Question.NumberAsked number) {
    return new QuestionColumns(
        number.decimals() == 0 ? Type.INTEGER : Type.DECIMAL,
        null,
        parameters(number),
        ". >= " + number.least() + " and . <= " + number.most(),
        false);
  }

  private static Map<String, String> parameters(Question.NumberAsked number) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put(Parameters.LEAST, Long.toString(number.least()));
    said.put(Parameters.MOST, Long.toString(number.most()));
    if (number.decimals() > 0) {
      said.put(Parameters.DECIMALS, Integer.toString(number.decimals()));
    }
    return said;
  }

  private static QuestionColumns date(Question.DateAsked date) {
    Map<String, String> said = new LinkedHashMap<>();
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest != null) {
      said.put(Parameters.EARLIEST, earliest.toString());
    }
    if (latest != null) {
      said.put(Parameters.LATEST, latest.toString());
    }
    return new QuestionColumns(Type.DATE, null, said, null, false);
  }

  private static QuestionColumns several(int atMost, boolean other) {
    return new QuestionColumns(
        Type.SELECT_MULTIPLE,
        null,
        Map.of(Parameters.AT_MOST, Integer.toString(atMost)),
        "count-selected(.) <= " + atMost,
        other);
  }

  private static Map<String, String> media(Question.LongText text) {
    String media = text.media().stream().map(Medium::key).collect(Collectors.joining(","));
    return media.isEmpty() ? Map.of() : Map.of(Parameters.MEDIA, media);
  }

  /** What stands in the column of types. */
  String typeOf(String list) {
    return type.written() + (list.isEmpty() ? "" : " " + list) + (other ? " or_other" : "");
  }
}
