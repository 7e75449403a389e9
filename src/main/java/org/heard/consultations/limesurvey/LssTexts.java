package org.heard.consultations.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Texts in the languages of the survey. Files of before version 4 repeat a row for each language;
 * later ones have the words in tables of their own, by the id of what they belong to.
 */
final class LssTexts {
  private final LssTables tables;

  /** The language of a code; the language the survey was written in first. */
  private final Map<String, Language> languages = new LinkedHashMap<>();

  private final Map<String, Map<String, List<Row>>> index = new HashMap<>();

  LssTexts(LssTables tables, Findings findings) {
    this.tables = tables;
    Row survey = tables.rows("surveys").stream().findFirst().orElse(new Row(Map.of()));
    String all = survey.get("language") + " " + survey.get("additional_languages");
    for (String code : all.strip().split("\\s+", -1)) {
      if (!code.isEmpty() && !languages.containsKey(code)) {
        take(code, findings);
      }
    }
    if (languages.isEmpty()) {
      throw RefusedFileException.of(LssFinding.NO_LANGUAGE, Place.FILE);
    }
  }

  /** The language the survey was written in. */
  Language original() {
    return languages.values().iterator().next();
  }

  /** Words of a question or of one of its lines. */
  @Nullable LocalizedText ofQuestion(Row question, String field) {
    String own =
        question.has("parent_qid") && question.number("parent_qid") > 0
            ? "subquestions"
            : "questions";
    String table = tables.rows("question_l10ns").isEmpty() ? own : "question_l10ns";
    return text(rows(table, "qid", question.get("qid")), "language", field);
  }

  /** Words of a group. */
  @Nullable LocalizedText ofGroup(String gid, String field) {
    String table = tables.rows("group_l10ns").isEmpty() ? "groups" : "group_l10ns";
    return text(rows(table, "gid", gid), "language", field);
  }

  /** Words of an option. */
  @Nullable LocalizedText ofAnswer(Row answer) {
    if (!tables.rows("answer_l10ns").isEmpty()) {
      return text(rows("answer_l10ns", "aid", answer.get("aid")), "language", "answer");
    }
    List<Row> same =
        rows("answers", "qid", answer.get("qid")).stream()
            .filter(row ->
                row.get("code").equals(answer.get("code"))
                    && row.number("scale_id") == answer.number("scale_id"))
            .toList();
    return text(same, "language", "answer");
  }

  /** The words of the survey itself. */
  @Nullable LocalizedText ofSurvey(String field) {
    return text(tables.rows("surveys_languagesettings"), "surveyls_language", field);
  }

  /** Signs that are the same in every language. */
  LocalizedText sign(String sign) {
    return LocalizedText.of(original(), sign);
  }

  /** Two texts one after the other, in the languages that the second one has. */
  static LocalizedText joined(LocalizedText first, String between, LocalizedText second) {
    return new LocalizedText(
        second.renderings().stream()
            .map(one ->
                new Rendering(
                    one.language(),
                    one.wording(),
                    first.textIn(one.language()) + between + one.text(),
                    null))
            .toList());
  }

  private @Nullable LocalizedText text(List<Row> rows, String column, String field) {
    List<Rendering> renderings = new ArrayList<>();
    languages.forEach((code, language) ->
        rows.stream()
            .filter(row -> row.get(column).equals(code))
            .map(row -> PlainWords.of(row.get(field)))
            .filter(words -> !words.isBlank())
            .findFirst()
            .ifPresent(
                words -> renderings.add(new Rendering(language, Wording.GENERAL, words, null))));
    return renderings.isEmpty() ? null : new LocalizedText(renderings);
  }

  private List<Row> rows(String table, String id, String value) {
    return index
        .computeIfAbsent(
            table + " " + id,
            none -> {
              Map<String, List<Row>> byId = new HashMap<>();
              tables
                  .rows(table)
                  .forEach(
                      row -> byId.computeIfAbsent(row.get(id), one -> new ArrayList<>()).add(row));
              return byId;
            })
        .getOrDefault(value, List.of());
  }

  // Ways to address people ("de-informal", "de-easy") are no languages of their own here, and
  // Chinese without a region is the one in simplified letters.
  private void take(String code, Findings findings) {
    String tag = code.replaceFirst("-(informal|easy)$", "").replaceFirst("^zh-Hans$", "zh");
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      findings.add(LssFinding.LANGUAGE_LEFT_OUT, Place.FILE, code);
      return;
    }
    Language language = Language.of(tag);
    if (languages.containsValue(language)) {
      findings.add(LssFinding.LANGUAGE_LEFT_OUT, Place.FILE, code);
      return;
    }
    languages.put(code, language);
    if (!language.tag().equals(code)) {
      findings.add(LssFinding.LANGUAGE_CHANGED, Place.FILE, code, language.tag());
    }
  }
}
