package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.Section;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes questions and sections of the rows of the survey sheet. */
final class SurveyReader {
  /** What each question takes beside its words. */
  private static final int FRAME = 1_000;

  private static final Set<String> NO = Set.of("", "no", "false", "false()");

  private final Choices choices;
  private final Texts texts;
  private final Findings findings;
  private final Budget budget;
  private final Set<String> standard;
  private final Groups groups;
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Question> known = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private @Nullable LocalizedText note;
  private Table.@Nullable Entry noted;

  /**
   * Reads a survey.
   *
   * @param standard keys of questions that Heard asks in every call
   */
  SurveyReader(
      Choices choices, Texts texts, Set<String> standard, Budget budget, Findings findings) {
    this.choices = choices;
    this.texts = texts;
    this.standard = standard;
    this.budget = budget;
    this.findings = findings;
    this.groups = new Groups(findings);
  }

  void read(Table survey) {
    for (Table.Entry entry : survey.entries()) {
      try {
        budget.time();
        row(entry);
      } catch (RefusedFileException e) {
        // A limit of the whole file is no mistake of a row.
        if (e.finding().kind() instanceof FileFinding) {
          throw e;
        }
        refused(entry, e);
      }
    }
    groups.close();
    if (noted != null) {
      findings.add(XlsFinding.NOTE_AT_END, noted.place());
    }
  }

  List<Question> questions() {
    return questions;
  }

  List<Section> sections() {
    return groups.sections();
  }

  /** Where the question stands that a place of a plan names; else a part of that name. */
  Place place(String place) {
    String key = place.substring(place.lastIndexOf('/') + 1);
    return place.isEmpty() ? Place.FILE : places.getOrDefault(key, new Place.Part(key));
  }

  // A rule about a question that is refused itself is not a second mistake.
  private void refused(Table.Entry entry, RefusedFileException e) {
    broken.add(entry.text("name"));
    boolean follows =
        e.finding().kind() == XlsFinding.UNKNOWN_QUESTION
            && broken.contains(e.finding().arguments().getFirst());
    if (!follows || !findings.refused()) {
      findings.add(e.finding());
    }
  }

  private void row(Table.Entry entry) {
    Cell cell = entry.cell("type");
    if (cell == null) {
      throw RefusedFileException.of(XlsFinding.NO_TYPE, entry.place());
    }
    Type.Written type =
        Type.of(cell.text())
            .orElseThrow(
                () -> RefusedFileException.of(XlsFinding.UNKNOWN_TYPE, cell.place(), cell.text()));
    switch (type.type().fate()) {
      case QUESTION -> question(entry, type);
      case NOTE -> note(entry, type.type());
      case BEGIN_GROUP -> groups.begin(entry, texts.of(entry, "label"), rule(entry, "relevant"));
      case END_GROUP -> groups.end(entry);
      case METADATA ->
          throw RefusedFileException.of(XlsFinding.METADATA, cell.place(), cell.text());
      case REFUSED ->
          throw RefusedFileException.of(XlsFinding.TYPE_REFUSED, cell.place(), cell.text());
    }
  }

  private @Nullable Condition rule(Table.Entry entry, String column) {
    Cell cell = entry.cell(column);
    return cell == null ? null : RuleReader.read(cell, known, null);
  }

  private void note(Table.Entry entry, Type type) {
    LocalizedText words = texts.of(entry, "label");
    LocalizedText more = texts.of(entry, "hint");
    LocalizedText whole = words == null || more == null ? words : Texts.joined(words, more);
    if (whole == null) {
      throw RefusedFileException.of(XlsFinding.NO_LABEL, entry.place(), entry.text("name"));
    }
    if (type == Type.ACKNOWLEDGE) {
      findings.add(XlsFinding.NOT_ACKNOWLEDGED, entry.at("type"));
    }
    if (entry.cell("media::image") != null) {
      findings.add(XlsFinding.MEDIA_LEFT_OUT, entry.at("media::image"), entry.text("media::image"));
    }
    if (entry.text(Kind.COLUMN).equals(Kind.INTRO.written()) && groups.section() != null) {
      groups.intro(whole);
      return;
    }
    if (note != null) {
      findings.add(XlsFinding.NOTES_JOINED, entry.place());
    }
    note = Texts.joined(note, whole);
    noted = entry;
  }

  private void question(Table.Entry entry, Type.Written type) {
    String name = entry.text("name");
    Head head = head(entry, key(entry, name));
    Cell filter = entry.cell("choice_filter");
    if (filter == null || !type.type().chosen()) {
      Question question = question(head, () -> listed(entry, type), entry, type);
      questions.add(question);
      known.put(name, question);
    } else {
      List<ChoiceFilter.Part> parts =
          ChoiceFilter.of(filter, known).parts(head, choices.list(type.list()).orElseGet(List::of));
      parts.forEach(part -> questions.add(unrolled(part, entry, type)));
      if (parts.isEmpty()) {
        throw RefusedFileException.of(XlsFinding.CHOICE_FILTER, filter.place());
      }
      findings.add(XlsFinding.FILTER_UNROLLED, filter.place(), name, parts.size());
    }
    QuestionReader.report(entry, type, findings);
    if (!NO.contains(entry.text("required").toLowerCase(Locale.ROOT))) {
      findings.add(XlsFinding.NOT_REQUIRED, entry.at("required"));
    }
  }

  private Question unrolled(ChoiceFilter.Part part, Table.Entry entry, Type.Written type) {
    requireNew(entry, part.head().key());
    requireReadable(entry, part.head().shownWhen());
    budget.made(entry.place(), entry.size() + FRAME);
    return question(part.head(), part::choices, entry, type);
  }

  private List<Choices.Choice> listed(Table.Entry entry, Type.Written type) {
    return choices
        .list(type.list())
        .orElseThrow(
            () -> RefusedFileException.of(XlsFinding.UNKNOWN_LIST, entry.at("type"), type.list()));
  }

  private List<Question.Option> options(List<Choices.Choice> all, Table.Entry entry) {
    budget.made(entry.place(), all.stream().mapToLong(Choices.Choice::size).sum());
    return all.stream().map(Choices.Choice::option).toList();
  }

  private Question question(
      Head head, Supplier<List<Choices.Choice>> all, Table.Entry entry, Type.Written type) {
    LocalizedText message = texts.of(entry, "constraint_message");
    QuestionReader reader =
        new QuestionReader(entry, type, () -> options(all.get(), entry), texts, findings);
    Question bare = reader.read(head);
    Cell constraint = entry.cell("constraint");
    if (constraint == null) {
      return bare;
    }
    Condition rule = RuleReader.read(constraint, known, bare);
    return message == null
        ? reader.limited(bare, rule).orElseGet(() -> unchecked(constraint, bare))
        : reader.read(Heads.checked(head, new Check(rule, message)));
  }

  private Question unchecked(Cell constraint, Question question) {
    findings.add(XlsFinding.CHECK_WITHOUT_MESSAGE, constraint.place());
    return question;
  }

  private String key(Table.Entry entry, String name) {
    if (name.isEmpty()) {
      throw RefusedFileException.of(XlsFinding.NO_NAME, entry.place());
    }
    String key = Names.key(name);
    if (key.isEmpty() || !Names.isName(name)) {
      throw RefusedFileException.of(XlsFinding.NOT_A_NAME, entry.at("name"), name);
    }
    if (known.containsKey(name)) {
      throw RefusedFileException.of(XlsFinding.NAME_TWICE, entry.at("name"), name);
    }
    boolean own = Kind.of(entry.text(Kind.COLUMN)).map(Kind::written).equals(Optional.of(key));
    String free = key;
    for (int n = 2; !own && standard.contains(free); n++) {
      free = key + "-" + n;
    }
    requireNew(entry, free);
    if (!free.equals(key)) {
      findings.add(XlsFinding.STANDARD_KEY, entry.at("name"), name, free);
    } else if (!Names.name(key).equals(name)) {
      findings.add(XlsFinding.NAME_CHANGED, entry.at("name"), name, key);
    }
    return free;
  }

  private void requireNew(Table.Entry entry, String key) {
    places.putIfAbsent(key, entry.at("name"));
    if (!keys.add(key)) {
      throw RefusedFileException.of(XlsFinding.SAME_KEY, entry.at("name"), entry.text("name"), key);
    }
  }

  private static void requireReadable(Table.Entry entry, @Nullable Condition rule) {
    if (rule != null && rule.depth() > Condition.DEEPEST) {
      throw RefusedFileException.of(XlsFinding.RULE_TOO_DEEP, entry.at("relevant"));
    }
  }

  private Head head(Table.Entry entry, String key) {
    LocalizedText title = texts.of(entry, "label");
    if (title == null) {
      throw RefusedFileException.of(XlsFinding.NO_LABEL, entry.place(), entry.text("name"));
    }
    Condition shownWhen = groups.rule(rule(entry, "relevant"));
    requireReadable(entry, shownWhen);
    return new Head(
        key,
        title,
        texts.of(entry, "hint"),
        texts.of(entry, "guidance_hint"),
        Pictures.of(entry, findings),
        shownWhen,
        texts.of(entry, "heard::warning"),
        takeNote(entry),
        groups.section(),
        null,
        !NO.contains(entry.text("heard::on_screen_only").toLowerCase(Locale.ROOT)));
  }

  private @Nullable LocalizedText takeNote(Table.Entry entry) {
    LocalizedText taken = note;
    if (noted != null && !noted.text("relevant").equals(entry.text("relevant"))) {
      findings.add(XlsFinding.NOTE_WITH_RULE, noted.place());
    }
    note = null;
    noted = null;
    return taken;
  }
}
