package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Makes a questionnaire of the sheets of a form. */
final class FormReader {
  private static final Set<String> MEDIA =
      Set.of("media::image", "media::audio", "media::video", "media::big-image");
  private static final Set<String> SURVEY =
      with(
          "type",
          "name",
          "label",
          "hint",
          "guidance_hint",
          "relevant",
          "constraint",
          "constraint_message",
          "required",
          "appearance",
          "parameters",
          "choice_filter",
          Kind.COLUMN,
          "heard::parameters",
          "heard::warning",
          "heard::ask_why",
          "heard::on_screen_only");
  private static final Set<String> CHOICES = with("list_name", "name", "label");
  private static final Set<String> SETTINGS =
      Set.of("form_title", "form_id", "version", "default_language");
  private static final Set<String> TERMS =
      with("key", "heard::word", "heard::forms", "heard::explanation");

  private FormReader() {}

  static @Nullable Questionnaire read(
      List<Sheet> all, Set<String> standard, Budget budget, Findings findings) {
    Map<String, Sheet> sheets = byName(all, findings);
    Sheet form = sheets.get(Sheet.SURVEY);
    if (form == null) {
      throw RefusedFileException.of(XlsFinding.NO_SURVEY, Place.FILE);
    }
    Table survey = Table.of(form, SURVEY, false, findings);
    need(survey, form, "type", "name", "label");
    Table choices = table(sheets, Sheet.CHOICES, CHOICES, true, findings);
    Table settings = table(sheets, Sheet.SETTINGS, SETTINGS, false, findings);
    Table terms = table(sheets, Sheet.TERMS, TERMS, false, findings);
    Texts texts =
        new Texts(languages(List.of(survey, choices, terms), settings, findings), findings);
    SurveyReader reader =
        new SurveyReader(new Choices(choices, texts, findings), texts, standard, budget, findings);
    reader.read(survey);
    List<GlossaryTerm> words = new TermsReader(texts, findings).read(terms);
    if (reader.questions().isEmpty() && !findings.refused()) {
      findings.add(XlsFinding.NO_QUESTIONS, Place.FILE);
    }
    return findings.refused() ? null : questionnaire(reader, words, findings);
  }

  private static @Nullable Questionnaire questionnaire(
      SurveyReader reader, List<GlossaryTerm> terms, Findings findings) {
    try {
      Questionnaire read = new Questionnaire(reader.questions(), terms, reader.sections());
      QuestionLimits.of(read).forEach(over -> findings.add(over.at(reader.place(over.place()))));
      return read;
    } catch (IllegalArgumentException e) {
      findings.add(XlsFinding.DOES_NOT_FIT_TOGETHER, Place.FILE);
      return null;
    }
  }

  private static Map<String, Sheet> byName(List<Sheet> all, Findings findings) {
    Map<String, Sheet> sheets = new HashMap<>();
    for (Sheet sheet : all) {
      if (sheets.putIfAbsent(Sheet.plain(sheet.name()), sheet) != null) {
        findings.add(XlsFinding.SHEET_TWICE, Place.FILE, sheet.name());
      }
    }
    return sheets;
  }

  private static Table table(
      Map<String, Sheet> sheets, String name, Set<String> known, boolean free, Findings findings) {
    Sheet sheet = sheets.get(name);
    return sheet == null ? Table.EMPTY : Table.of(sheet, known, free, findings);
  }

  private static void need(Table table, Sheet sheet, String... columns) {
    for (String column : columns) {
      if (table.columns().values().stream().noneMatch(one -> one.base().equals(column))) {
        Place place =
            sheet.rows().isEmpty()
                ? Place.FILE
                : sheet.rows().getFirst().cells().getFirst().place();
        throw RefusedFileException.of(XlsFinding.NO_COLUMN, place, column);
      }
    }
  }

  // The language of the form first, the others as the headers have them.
  private static List<Language> languages(List<Table> tables, Table settings, Findings findings) {
    Set<Language> found = new LinkedHashSet<>();
    tables.forEach(table -> found.addAll(table.languages()));
    List<Language> all = new ArrayList<>();
    Cell cell =
        settings.entries().isEmpty()
            ? null
            : settings.entries().getFirst().cell("default_language");
    if (cell != null) {
      Languages.of(cell.text())
          .ifPresentOrElse(
              all::add, () -> findings.add(XlsFinding.UNKNOWN_LANGUAGE, cell.place(), cell.text()));
    }
    if (all.isEmpty() && (found.isEmpty() || unnamed(tables))) {
      findings.add(XlsFinding.LANGUAGE_ASSUMED, Place.FILE, Languages.name(Language.ENGLISH));
      all.add(Language.ENGLISH);
    }
    all.addAll(found);
    return all.stream().distinct().toList();
  }

  private static boolean unnamed(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().values().stream())
        .anyMatch(column -> column.base().equals("label") && column.language() == null);
  }

  private static Set<String> with(String... columns) {
    return Stream.concat(Stream.of(columns), MEDIA.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
