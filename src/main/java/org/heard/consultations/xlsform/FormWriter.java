package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Place;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes a questionnaire as the sheets of a form. */
final class FormWriter {
  private static final String FORM = "heard_questionnaire";
  private static final List<String> SURVEY =
      List.of(
          "type",
          "name",
          "label",
          "hint",
          "guidance_hint",
          "relevant",
          "constraint",
          "constraint_message",
          "appearance",
          "parameters",
          "media::image",
          Kind.COLUMN,
          "heard::parameters",
          "heard::warning",
          "heard::ask_why",
          "heard::on_screen_only");
  private static final List<String> CHOICES = List.of("list_name", "name", "label", "media::image");
  private static final List<String> SETTINGS = List.of("form_title", "form_id", "default_language");
  private static final List<String> TERMS =
      List.of("key", "heard::word", "heard::forms", "heard::explanation", "media::image");

  private final Questionnaire questionnaire;
  private final List<Language> languages;
  private final Map<String, Question> byKey;
  private final TableBuilder survey;
  private final ChoicesWriter choices;
  private final List<Section> unwritten;

  FormWriter(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.languages = languages(questionnaire);
    this.byKey =
        questionnaire.questions().stream()
            .collect(Collectors.toMap(Question::key, Function.identity()));
    this.survey = new TableBuilder(Sheet.SURVEY, SURVEY, languages).allLanguages("label");
    this.choices =
        new ChoicesWriter(new TableBuilder(Sheet.CHOICES, CHOICES, languages), languages);
    this.unwritten = new ArrayList<>(questionnaire.sections());
  }

  List<TableToWrite> tables() {
    survey();
    TableBuilder settings =
        new TableBuilder(Sheet.SETTINGS, SETTINGS, languages)
            .row()
            .put("form_title", FORM)
            .put("form_id", FORM)
            .put("default_language", Languages.name(languages.getFirst()));
    TableBuilder terms = new TableBuilder(Sheet.TERMS, TERMS, languages);
    questionnaire.terms().forEach(term -> term(terms, term));
    return Stream.of(survey, choices.table(), settings, terms)
        .filter(table -> !table.isEmpty())
        .map(TableBuilder::build)
        .toList();
  }

  /** What could not travel: recordings have no place in tables. */
  ImportReport report() {
    List<Finding> left =
        texts(questionnaire)
            .flatMap(text -> text.sounds().stream())
            .distinct()
            .map(sound -> Finding.of(XlsFinding.SOUND_LEFT_OUT, new Place.Part(sound), sound))
            .toList();
    return new ImportReport(FORM, left);
  }

  private void survey() {
    String before = null;
    for (Question question : questionnaire.questions()) {
      String section = question.head().section();
      if (before != null && !before.equals(section)) {
        survey.row().put("type", "end_group");
      }
      if (section != null && !section.equals(before)) {
        beginUpTo(section);
      }
      question(question);
      before = section;
    }
    if (before != null) {
      survey.row().put("type", "end_group");
    }
    while (!unwritten.isEmpty()) {
      begin(unwritten.removeFirst());
      survey.row().put("type", "end_group");
    }
  }

  // Sections without questions keep their place between the others.
  private void beginUpTo(String key) {
    Section section = unwritten.removeFirst();
    begin(section);
    if (!section.key().equals(key)) {
      survey.row().put("type", "end_group");
      beginUpTo(key);
    }
  }

  private void begin(Section section) {
    String name = Names.name(section.key());
    survey
        .row()
        .put("type", "begin_group")
        .put("name", name)
        .put("label", section.title())
        .put("relevant", rule(section.shownWhen()));
    if (section.intro() != null) {
      survey
          .row()
          .put("type", "note")
          .put("name", free(name + "_intro"))
          .put("label", section.intro())
          .put(Kind.COLUMN, Kind.INTRO.written());
    }
  }

  /** A name that no question has; what a note is called is not read again. */
  private String free(String name) {
    String free = name;
    while (byKey.keySet().stream().map(Names::name).anyMatch(free::equals)) {
      free = free + "_";
    }
    return free;
  }

  private void question(Question question) {
    Head head = question.head();
    String name = Names.name(head.key());
    if (head.note() != null) {
      survey
          .row()
          .put("type", "note")
          .put("name", free(name + "_note"))
          .put("label", head.note())
          .put("relevant", rule(head.shownWhen()));
    }
    QuestionColumns columns = QuestionColumns.of(question);
    Kind kind = Kind.of(question);
    survey
        .row()
        .put("type", columns.typeOf(choices.list(question)))
        .put("name", name)
        .put("label", head.title())
        .put("hint", head.helper())
        .put("guidance_hint", head.why())
        .put("relevant", rule(head.shownWhen()))
        .put("appearance", columns.appearance())
        .put("media::image", Pictures.file(head.picture()))
        .put(Kind.COLUMN, kind == null ? null : kind.written())
        .put("heard::parameters", Parameters.write(columns.parameters()))
        .put("heard::warning", head.warning())
        .put("heard::on_screen_only", head.onScreenOnly() ? "yes" : null);
    if (question instanceof Question.Faces faces) {
      survey.put("heard::ask_why", faces.askWhy());
    }
    Check check = head.check();
    if (check == null) {
      survey.put("constraint", columns.limit());
    } else {
      survey
          .put("constraint", new RuleWriter(byKey, head.key()).write(check.rule()))
          .put("constraint_message", check.message());
    }
  }

  private @Nullable String rule(@Nullable Condition rule) {
    return rule == null ? null : new RuleWriter(byKey, null).write(rule);
  }

  private static void term(TableBuilder table, GlossaryTerm term) {
    table
        .row()
        .put("key", term.key())
        .put("heard::word", term.word())
        .put("heard::explanation", term.explanation())
        .put("media::image", Pictures.file(term.picture()));
    if (!term.forms().isEmpty()) {
      Map<Language, String> lines =
          term.forms().entrySet().stream()
              .collect(
                  Collectors.toMap(Map.Entry::getKey, one -> String.join("\n", one.getValue())));
      table.put("heard::forms", LocalizedText.of(lines));
    }
  }

  private static List<Language> languages(Questionnaire questionnaire) {
    List<Language> languages =
        Languages.inOrder(
            Stream.concat(
                    texts(questionnaire).map(LocalizedText::languages),
                    // Forms of a term have no order: each language by itself.
                    questionnaire.terms().stream()
                        .flatMap(term -> term.forms().keySet().stream())
                        .map(Set::of))
                .toList());
    return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
  }

  private static Stream<LocalizedText> texts(Questionnaire questionnaire) {
    return Stream.of(
            questionnaire.questions().stream().flatMap(question -> question.texts().stream()),
            questionnaire.sections().stream()
                .flatMap(section ->
                    Stream.concat(Stream.of(section.title()), Stream.ofNullable(section.intro()))),
            questionnaire.terms().stream().flatMap(term -> term.texts().stream()))
        .flatMap(Function.identity());
  }
}
