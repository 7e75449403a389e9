package org.heard.consultations.limesurvey;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes questions of Heard of a question of LimeSurvey: one, several for an array, or none. */
final class QuestionMaker {
  private static final long LARGEST = 1_000_000;

  private final LssLists lists;
  private final LssTexts texts;
  private final LssKeys keys;
  private final Findings findings;

  /** What expressions may ask for so far. */
  private final Map<String, Variable> variables = new HashMap<>();

  QuestionMaker(LssLists lists, LssTexts texts, LssKeys keys, Findings findings) {
    this.lists = lists;
    this.texts = texts;
    this.keys = keys;
    this.findings = findings;
  }

  Map<String, Variable> variables() {
    return variables;
  }

  /** The questions; none where Heard has no place for it, which is reported. */
  List<Question> questions(LssQuestion asked) {
    return asked.type().split() ? lines(asked) : single(asked);
  }

  private List<Question> single(LssQuestion asked) {
    Place place = new Place.Part(asked.code());
    return switch (asked.type()) {
      case SHORT_TEXT -> List.of(new Question.ShortText(head(asked)));
      case LONG_TEXT, HUGE_TEXT -> List.of(new Question.LongText(head(asked)));
      case NUMBER -> List.of(number(asked, head(asked), asked.code(), ""));
      case LIST, DROPDOWN, LIST_WITH_COMMENT -> list(asked, place);
      case MULTIPLE, MULTIPLE_WITH_COMMENTS -> multiple(asked, place);
      case RANKING -> ranking(asked, place);
      case YES_NO -> List.of(yesNo(asked, head(asked), asked.code(), ""));
      case FIVE_POINTS -> List.of(points(asked, head(asked), 5, asked.code(), ""));
      case DATE -> day(asked, place);
      case GENDER -> leftOut(LssFinding.STANDARD_QUESTION, place);
      default -> leftOut(LssFinding.TYPE_LEFT_OUT, place, asked.type().letter());
    };
  }

  // A clock without a day is no date; a day with a clock loses the clock.
  private List<Question> day(LssQuestion asked, Place place) {
    if (!lists.attribute(asked.qid(), "date_format").orElse("d").matches(".*[dmy].*")) {
      return leftOut(LssFinding.TYPE_LEFT_OUT, place, asked.type().letter());
    }
    @Nullable LocalDate earliest = lists.day(asked.qid(), "date_min", MonthDay.of(1, 1));
    @Nullable LocalDate latest = lists.day(asked.qid(), "date_max", MonthDay.of(12, 31));
    boolean turned = earliest != null && latest != null && earliest.isAfter(latest);
    return List.of(
        new Question.DateAsked(
            head(asked), turned ? latest : earliest, turned ? earliest : latest));
  }

  private List<Question> lines(LssQuestion asked) {
    Place place = new Place.Part(asked.code());
    List<Row> lines = lists.lines(asked.qid());
    Options shared = options(lists.answers(asked.qid()), texts::ofAnswer, "code");
    boolean needsOptions = asked.type() == LssType.ARRAY || asked.type() == LssType.ARRAY_BY_COLUMN;
    if (lines.isEmpty() || (needsOptions && shared.all().isEmpty())) {
      return leftOut(LssFinding.NO_OPTIONS, place);
    }
    List<Question> questions = new ArrayList<>();
    for (Row line : lines) {
      String code = line.get("title");
      LocalizedText words =
          Objects.requireNonNullElseGet(
              texts.ofQuestion(line, "question"), () -> texts.sign(code.isBlank() ? "–" : code));
      Question.Head head =
          head(
              asked,
              asked.code() + "-" + code,
              LssTexts.joined(asked.title(), " – ", words),
              questions.isEmpty() ? asked.note() : null);
      questions.add(line(asked, head, shared, code));
    }
    findings.add(LssFinding.SPLIT, place, questions.size());
    if (asked.type() == LssType.ARRAY_MORE_LESS) {
      findings.add(LssFinding.SIGNS_FOR_WORDS, place);
    }
    return questions;
  }

  private Question line(LssQuestion asked, Question.Head head, Options shared, String code) {
    String name = asked.code() + "_" + code;
    return switch (asked.type()) {
      case SEVERAL_NUMBERS -> number(asked, head, name, code);
      case SEVERAL_SHORT_TEXTS -> new Question.ShortText(head);
      case ARRAY_FIVE_POINTS -> points(asked, head, 5, name, code);
      case ARRAY_TEN_POINTS -> points(asked, head, 10, name, code);
      case ARRAY_YES_NO -> yesNo(asked, head, name, code);
      case ARRAY_MORE_LESS -> {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("I", "+");
        signs.put("S", "=");
        signs.put("D", "−");
        yield choice(asked, head, signs(signs), name, code);
      }
      default -> choice(asked, head, shared, name, code);
    };
  }

  private List<Question> list(LssQuestion asked, Place place) {
    Options options = options(lists.answers(asked.qid()), texts::ofAnswer, "code");
    if (options.all().isEmpty()) {
      return leftOut(LssFinding.NO_OPTIONS, place);
    }
    if (asked.type() == LssType.LIST_WITH_COMMENT) {
      findings.add(LssFinding.COMMENT_LEFT_OUT, place);
    }
    return List.of(choice(asked, head(asked), options, asked.code(), ""));
  }

  private List<Question> multiple(LssQuestion asked, Place place) {
    Options options = lineOptions(lists.lines(asked.qid()));
    if (options.all().isEmpty()) {
      return leftOut(LssFinding.NO_OPTIONS, place);
    }
    if (asked.type() == LssType.MULTIPLE_WITH_COMMENTS) {
      findings.add(LssFinding.COMMENT_LEFT_OUT, place);
    }
    boolean other = other(asked);
    int all = options.all().size() + (other ? 1 : 0);
    int most = lists.number(asked.qid(), "max_answers", all);
    Question.Head head = head(asked);
    options
        .keys()
        .forEach((code, key) ->
            know(asked, asked.code() + "_" + code, code, new Variable.Ticked(head.key(), key)));
    return List.of(
        new Question.SeveralChoices(head, options.all(), other, Math.clamp(most, 1, all)));
  }

  private List<Question> ranking(LssQuestion asked, Place place) {
    // Newer versions keep what is ranked as lines of the question, older ones as its answers.
    Options answers = options(lists.answers(asked.qid()), texts::ofAnswer, "code");
    Options options = answers.all().isEmpty() ? lineOptions(lists.lines(asked.qid())) : answers;
    return options.all().isEmpty()
        ? leftOut(LssFinding.NO_OPTIONS, place)
        : List.of(new Question.Ranking(head(asked), options.all()));
  }

  private Question choice(
      LssQuestion asked, Question.Head head, Options options, String name, String line) {
    know(asked, name, line, new Variable.OneOf(head.key(), options.keys()));
    return new Question.OneChoice(head, options.all(), other(asked));
  }

  private Question points(
      LssQuestion asked, Question.Head head, int most, String name, String line) {
    Map<String, String> signs = new LinkedHashMap<>();
    IntStream.rangeClosed(1, most)
        .mapToObj(Integer::toString)
        .forEach(point -> signs.put(point, point));
    return choice(asked, head, signs(signs), name, line);
  }

  private Question yesNo(LssQuestion asked, Question.Head head, String name, String line) {
    Map<String, String> replies = Map.of("Y", "yes", "N", "no", "U", "not-sure");
    know(asked, name, line, new Variable.OneOf(head.key(), replies));
    return new Question.YesNo(head);
  }

  private Question number(LssQuestion asked, Question.Head head, String name, String line) {
    int least = lists.number(asked.qid(), "min_num_value_n", 0);
    int most = lists.number(asked.qid(), "max_num_value_n", (int) LARGEST);
    if (lists.number(asked.qid(), "num_value_int_only", 0) != 1 && line.isEmpty()) {
      findings.add(LssFinding.WHOLE_NUMBERS, new Place.Part(asked.code()));
    }
    know(asked, name, line, new Variable.Amount(head.key()));
    return new Question.NumberAsked(head, Math.min(least, most), Math.max(least, most));
  }

  /** Under its code, and under the name made of ids that older expressions use. */
  private void know(LssQuestion asked, String name, String line, Variable variable) {
    variables.put(name, variable);
    Row row = asked.row();
    variables.put(row.get("sid") + "X" + row.get("gid") + "X" + row.get("qid") + line, variable);
  }

  private record Options(List<Option> all, Map<String, String> keys) {}

  private Options lineOptions(List<Row> lines) {
    return options(lines, line -> texts.ofQuestion(line, "question"), "title");
  }

  private Options options(
      List<Row> rows, Function<Row, @Nullable LocalizedText> words, String column) {
    LssKeys own = new LssKeys(Set.of());
    List<Option> options = new ArrayList<>();
    Map<String, String> known = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      String code = row.get(column);
      if (seen.add(code)) {
        String key = own.key(code);
        LocalizedText label = words.apply(row);
        options.add(
            new Option(key, label == null ? texts.sign(code.isBlank() ? "–" : code) : label, null));
        known.put(code, key);
      }
    }
    return new Options(options, known);
  }

  private Options signs(Map<String, String> signs) {
    List<Option> options = new ArrayList<>();
    Map<String, String> known = new LinkedHashMap<>();
    signs.forEach((code, sign) -> {
      String key = LssKeys.plain(code);
      options.add(new Option(key, texts.sign(sign), null));
      known.put(code, key);
    });
    return new Options(options, known);
  }

  private static boolean other(LssQuestion asked) {
    return asked.row().get("other").equals("Y");
  }

  private Question.Head head(LssQuestion asked) {
    return head(asked, asked.code(), asked.title(), asked.note());
  }

  private Question.Head head(
      LssQuestion asked, String code, LocalizedText title, @Nullable LocalizedText note) {
    String key = keys.key(code);
    if (!key.equals(LssKeys.plain(code))) {
      findings.add(LssFinding.KEY_CHANGED, new Place.Part(code), key);
    }
    return new Question.Head(
        key,
        title,
        asked.helper(),
        null,
        null,
        asked.rule(),
        null,
        note,
        asked.section(),
        null,
        false);
  }

  private List<Question> leftOut(LssFinding why, Place place, Object... arguments) {
    findings.add(why, place, arguments);
    return List.of();
  }
}
