package org.heard.consultations.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.consultations.Condition;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.Question.Option;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes the question of one row. */
final class QuestionReader {
  /** How a question may look without meaning anything else. */
  private static final Set<String> LOOKS =
      Set.of(
          "multiline",
          "draw",
          "likert",
          "minimal",
          "quick",
          "quickcompact",
          "compact",
          "horizontal",
          "horizontal-compact",
          "vertical",
          "columns",
          "columns-pack",
          "no-buttons",
          "picker",
          "field-list",
          "new",
          "rating");

  private final Table.Entry entry;
  private final Type.Written type;
  private final Supplier<List<Option>> offered;
  private final Texts texts;
  private final Findings findings;
  private final Parameters own;
  private final List<String> looks;

  /**
   * Reads a row.
   *
   * @param offered what can be chosen, for a type that has a list
   */
  QuestionReader(
      Table.Entry entry,
      Type.Written type,
      Supplier<List<Option>> offered,
      Texts texts,
      Findings findings) {
    this.entry = entry;
    this.type = type;
    this.offered = offered;
    this.texts = texts;
    this.findings = findings;
    this.own = Parameters.of(entry.cell("heard::parameters"));
    this.looks = looks(entry);
  }

  /**
   * The question with this head.
   *
   * @throws RefusedFileException when the row does not say what to ask
   */
  Question read(Head head) {
    Kind kind = Kind.of(entry.text(Kind.COLUMN)).orElse(null);
    return kind == null ? ofType(head) : own(kind, head);
  }

  /**
   * The question with a constraint that has no message. Heard has words of its own for limits of
   * numbers and of choices; for anything else nobody could be told what does not fit.
   *
   * @return empty when the constraint is no such limit
   */
  Optional<Question> limited(Question bare, Condition limit) {
    return switch (bare) {
      case Question.NumberAsked one -> {
        Optional<Bounds> bounds = Bounds.of(limit, one);
        Bounds said = new Bounds(one.least(), one.most());
        yield own.has(Parameters.LEAST)
            ? bounds.filter(said::equals).map(same -> one)
            : bounds.map(Bounds::closed).map(these -> number(one, these));
      }
      case Question.SeveralChoices one -> {
        Optional<Integer> most = Bounds.mostChosen(limit, one.key());
        yield own.has(Parameters.AT_MOST)
            ? most.filter(same -> same == one.atMost()).map(same -> one)
            : most.map(these -> several(one, these));
      }
      case Question.PictureChoice one ->
          Bounds.mostChosen(limit, one.key()).filter(most -> most == one.atMost()).map(same -> one);
      default -> Optional.empty();
    };
  }

  private static Question number(Question.NumberAsked number, Bounds bounds) {
    return new Question.NumberAsked(
        number.head(), bounds.least(), bounds.most(), number.decimals());
  }

  private static Question several(Question.SeveralChoices all, int atMost) {
    return new Question.SeveralChoices(all.head(), all.options(), all.other(), atMost);
  }

  /** Says which looks and settings of a row nobody takes over. */
  static void report(Table.Entry entry, Type.Written type, Findings findings) {
    looks(entry).stream()
        .filter(look -> !look.isEmpty() && !LOOKS.contains(look) && !look.matches("w\\d+"))
        .forEach(look -> findings.add(XlsFinding.LOOK_LEFT_OUT, entry.at("appearance"), look));
    if (type.type() != Type.RANGE && entry.cell("parameters") != null) {
      findings.add(XlsFinding.LOOK_LEFT_OUT, entry.at("parameters"), entry.text("parameters"));
    }
  }

  private static List<String> looks(Table.Entry entry) {
    return Arrays.stream(entry.text("appearance").split("\\s+")).toList();
  }

  private Question own(Kind kind, Head head) {
    return switch (kind) {
      case PICTURE_CHOICE -> pictureChoice(head);
      case YES_NO -> new Question.YesNo(head);
      case WHEN -> new Question.When(head);
      case FACES -> faces(head);
      case AGREE -> new Question.AgreeScale(head);
      case AGE_BAND -> new Question.AgeBandAsked(head);
      case COUNTRY -> new Question.CountryAsked(head);
      case INTRO -> throw refused(XlsFinding.UNKNOWN_TYPE, Kind.COLUMN, kind.written());
    };
  }

  private Question ofType(Head head) {
    return switch (type.type()) {
      case TEXT -> text(head);
      case INTEGER -> number(head, 0);
      case DECIMAL ->
          number(head, own.get(Parameters.DECIMALS, Integer::valueOf, Question.MOST_DECIMALS));
      case DATE -> date(head);
      case RANGE -> range(head);
      case SELECT_ONE -> new Question.OneChoice(head, offered.get(), type.other());
      case SELECT_MULTIPLE -> several(head);
      case RANK -> new Question.Ranking(head, offered.get());
      case IMAGE -> piece(head, looks.contains("draw") ? Medium.DRAWING : Medium.PHOTO);
      case AUDIO -> piece(head, Medium.VOICE);
      case VIDEO, FILE -> instead(head);
      default -> throw refused(XlsFinding.TYPE_REFUSED, "type", type.type().written());
    };
  }

  private Question text(Head head) {
    Set<Medium> media = own.get(Parameters.MEDIA, QuestionReader::media, Set.of());
    return looks.contains("multiline") || !media.isEmpty()
        ? new Question.LongText(head, media)
        : new Question.ShortText(head);
  }

  private static Set<Medium> media(String written) {
    return Arrays.stream(written.split(","))
        .map(Medium::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Medium.class)));
  }

  private Question number(Head head, int decimals) {
    Bounds bounds =
        new Bounds(
            own.get(Parameters.LEAST, Long::valueOf, Bounds.WIDE.least()),
            own.get(Parameters.MOST, Long::valueOf, Bounds.WIDE.most()));
    return new Question.NumberAsked(
        head, bounds.least(), bounds.most(), Math.clamp(decimals, 0, Question.MOST_DECIMALS));
  }

  private Question date(Head head) {
    LocalDate earliest = day(Parameters.EARLIEST);
    LocalDate latest = day(Parameters.LATEST);
    return earliest != null && latest != null && earliest.isAfter(latest)
        ? new Question.DateAsked(head, latest, earliest)
        : new Question.DateAsked(head, earliest, latest);
  }

  private @Nullable LocalDate day(String name) {
    return own.get(
            name, written -> Optional.of(LocalDate.parse(written)), Optional.<LocalDate>empty())
        .orElse(null);
  }

  private Question range(Head head) {
    Parameters range = Parameters.of(entry.cell("parameters"));
    long least = range.get("start", QuestionReader::whole, 1L);
    long most = range.get("end", QuestionReader::whole, 10L);
    if (least > most) {
      throw refused(XlsFinding.PARAMETERS, "parameters", entry.text("parameters"));
    }
    String step = range.values().getOrDefault("step", "1");
    if (!step.equals("1")) {
      findings.add(XlsFinding.STEPS, entry.at("parameters"), step);
    }
    return new Question.NumberAsked(head, least, most);
  }

  private static long whole(String number) {
    return new BigDecimal(number).longValueExact();
  }

  private Question several(Head head) {
    List<Option> options = offered.get();
    int all = options.size() + (type.other() ? 1 : 0);
    return new Question.SeveralChoices(
        head, options, type.other(), own.get(Parameters.AT_MOST, Integer::valueOf, all));
  }

  private Question pictureChoice(Head head) {
    List<Option> options = offered.get();
    if (options.stream().anyMatch(option -> option.picture() == null)) {
      return new Question.OneChoice(head, options, false);
    }
    return new Question.PictureChoice(
        head, options, Math.max(1, own.get(Parameters.AT_MOST, Integer::valueOf, 1)));
  }

  private Question faces(Head head) {
    List<LocalizedText> labels = offered.get().stream().map(Option::label).toList();
    if (labels.size() < 2 || labels.size() > 5) {
      throw refused(XlsFinding.UNKNOWN_LIST, "type", type.list());
    }
    return new Question.Faces(head, labels, texts.of(entry, "heard::ask_why"));
  }

  private Question piece(Head head, Medium medium) {
    if (looks.contains("signature")) {
      throw refused(XlsFinding.METADATA, "appearance", "signature");
    }
    findings.add(XlsFinding.WORDS_TOO, entry.at("type"), type.type().written());
    return new Question.LongText(head, Set.of(medium));
  }

  private Question instead(Head head) {
    findings.add(XlsFinding.WORDS_INSTEAD, entry.at("type"), type.type().written());
    return new Question.LongText(head);
  }

  private RefusedFileException refused(XlsFinding kind, String column, Object... arguments) {
    return RefusedFileException.of(kind, entry.at(column), arguments);
  }
}
