package org.heard.consultations.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes a questionnaire of the tables of a survey. */
final class SurveyReader {
  /** Attributes of questions that change what is asked; the others are about looks. */
  static final Set<String> ATTRIBUTES =
      Set.of(
          "hidden",
          "random_order",
          "random_group",
          "array_filter",
          "array_filter_exclude",
          "exclude_all_others",
          "min_answers",
          "em_validation_q",
          "em_validation_sq",
          "equation",
          "time_limit");

  private final LssTables tables;
  private final LssTexts texts;
  private final LssLists lists;
  private final Findings findings;
  private final LssKeys sectionKeys = new LssKeys(Set.of());
  private final QuestionMaker maker;
  private final List<Question> questions = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private @Nullable LocalizedText note;
  private @Nullable String noteCode;
  private int mandatory;

  SurveyReader(LssTables tables, Set<String> standard, Findings findings) {
    this.tables = tables;
    this.texts = new LssTexts(tables, findings);
    this.lists = new LssLists(tables);
    this.findings = findings;
    this.maker = new QuestionMaker(lists, texts, new LssKeys(standard), findings);
  }

  LimeSurvey read() {
    LssSettings.report(tables, findings);
    lists.groups().forEach(this::group);
    if (mandatory > 0) {
      findings.add(LssFinding.NOT_REQUIRED, Place.FILE, mandatory);
    }
    if (questions.isEmpty()) {
      throw RefusedFileException.of(LssFinding.NO_QUESTIONS, Place.FILE);
    }
    LocalizedText about = texts.ofSurvey("surveyls_description");
    return new LimeSurvey(
        texts.ofSurvey("surveyls_title"),
        about == null ? texts.ofSurvey("surveyls_welcometext") : about,
        texts.ofSurvey("surveyls_endtext"),
        questionnaire());
  }

  private Questionnaire questionnaire() {
    try {
      Questionnaire read = new Questionnaire(questions, List.of(), sections);
      QuestionLimits.of(read).forEach(over -> findings.add(over.at(place(over.place()))));
      return read;
    } catch (IllegalArgumentException e) {
      throw RefusedFileException.of(LssFinding.DOES_NOT_FIT, Place.FILE);
    }
  }

  private static Place place(String place) {
    String key = place.substring(place.lastIndexOf('/') + 1);
    return place.isEmpty() ? Place.FILE : new Place.Part(key);
  }

  private void group(Row row) {
    String gid = row.get("gid");
    LocalizedText title = texts.ofGroup(gid, "group_name");
    String key = title == null ? null : sectionKeys.key("part-" + (sections.size() + 1));
    Place place = new Place.Part(title == null ? gid : title.textIn(texts.original()));
    Condition rule = rule(row.get("grelevance"), place);
    int before = questions.size();
    for (Row question : lists.questions(gid)) {
      question(question, key);
    }
    if (note != null && noteCode != null) {
      findings.add(LssFinding.NOTE_AT_END, new Place.Part(noteCode));
      note = null;
    }
    if (title != null && key != null && questions.size() > before) {
      sections.add(new Section(key, title, texts.ofGroup(gid, "description"), rule));
    }
  }

  private void question(Row row, @Nullable String section) {
    Place place = new Place.Part(row.get("title"));
    LssType type = LssType.of(row.get("type")).orElse(null);
    LocalizedText title = texts.ofQuestion(row, "question");
    if (type == null) {
      findings.add(LssFinding.TYPE_LEFT_OUT, place, row.get("type"));
    } else if (title == null) {
      findings.add(LssFinding.NO_WORDS, place);
    } else if (type == LssType.TEXT_DISPLAY) {
      note(row, title, place);
    } else {
      ask(
          new LssQuestion(
              row,
              type,
              title,
              texts.ofQuestion(row, "help"),
              note,
              section,
              rule(row.get("relevance"), place)));
    }
  }

  private void ask(LssQuestion asked) {
    List<Question> made = maker.questions(asked);
    if (made.isEmpty()) {
      return;
    }
    questions.addAll(made);
    note = null;
    mandatory += Set.of("Y", "S").contains(asked.row().get("mandatory")) ? 1 : 0;
    Place place = new Place.Part(asked.code());
    if (asked.row().has("preg")) {
      findings.add(LssFinding.ATTRIBUTE_LEFT_OUT, place, "preg");
    }
    lists.attributes(asked.qid()).stream()
        .filter(one -> !one.get("value").strip().equals("0"))
        .map(one -> one.get("attribute"))
        .filter(ATTRIBUTES::contains)
        .distinct()
        .sorted()
        .forEach(one -> findings.add(LssFinding.ATTRIBUTE_LEFT_OUT, place, one));
  }

  private void note(Row row, LocalizedText words, Place place) {
    if (!Set.of("", "1").contains(row.get("relevance").strip())) {
      findings.add(LssFinding.NOTE_WITH_RULE, place);
    }
    note = note == null ? words : LssTexts.joined(note, "\n\n", words);
    noteCode = row.get("title");
  }

  private @Nullable Condition rule(String expression, Place place) {
    try {
      Map<String, Variable> known = maker.variables();
      return Expression.rule(expression, known);
    } catch (Expression.NotSimpleException e) {
      findings.add(LssFinding.RULE_LEFT_OUT, place, expression.strip());
      return null;
    }
  }
}
