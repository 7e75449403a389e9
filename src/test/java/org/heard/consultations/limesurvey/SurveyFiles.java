package org.heard.consultations.limesurvey;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented files of LimeSurvey. */
final class SurveyFiles {
  private SurveyFiles() {}

  /** A survey as version 6 writes it: words in tables of their own. */
  static String newer() {
    return document(
        settings("en", "fr")
            + table(
                "answers",
                Map.of("aid", "1", "qid", "1", "code", "A1", "sortorder", "0", "scale_id", "0"),
                Map.of("aid", "2", "qid", "1", "code", "A2", "sortorder", "1", "scale_id", "0"))
            + table(
                "answer_l10ns",
                Map.of("aid", "1", "answer", "At school", "language", "en"),
                Map.of("aid", "1", "answer", "À l’école", "language", "fr"),
                Map.of("aid", "2", "answer", "At home", "language", "en"),
                Map.of("aid", "2", "answer", "<p>À la maison</p>", "language", "fr"))
            + table("groups", Map.of("gid", "1", "group_order", "0", "grelevance", "1"))
            + table(
                "group_l10ns",
                Map.of("gid", "1", "group_name", "Your class", "language", "en"),
                Map.of("gid", "1", "group_name", "Ta classe", "language", "fr"))
            + table(
                "questions",
                asked("1", "L", "PLACE", "1", "Y"),
                asked("2", "T", "WHY", "PLACE.NAOK == \"A2\"", "N"))
            + table(
                "question_l10ns",
                Map.of("qid", "1", "question", "Where do you learn?", "language", "en"),
                Map.of("qid", "1", "question", "Où apprends-tu ?", "language", "fr"),
                Map.of(
                    "qid", "2", "question", "Why?", "language", "en", "help", "In a few words")));
  }

  /** The same survey as version 2 writes it: a row for each language. */
  static String older() {
    Map<String, String> first = Map.of("qid", "1", "code", "A1", "sortorder", "0", "scale_id", "0");
    Map<String, String> second =
        Map.of("qid", "1", "code", "A2", "sortorder", "1", "scale_id", "0");
    Map<String, String> group = Map.of("gid", "1", "group_order", "0", "grelevance", "1");
    Map<String, String> place = asked("1", "L", "PLACE", "1", "Y");
    Map<String, String> why = asked("2", "T", "WHY", "PLACE.NAOK == \"A2\"", "N");
    return document(
        settings("en", "fr")
            + table(
                "answers",
                with(first, "answer", "At school", "language", "en"),
                with(second, "answer", "At home", "language", "en"),
                with(first, "answer", "À l’école", "language", "fr"),
                with(second, "answer", "À la maison", "language", "fr"))
            + table(
                "groups",
                with(group, "group_name", "Your class", "language", "en"),
                with(group, "group_name", "Ta classe", "language", "fr"))
            + table(
                "questions",
                with(place, "question", "Where do you learn?", "language", "en"),
                with(
                    with(why, "help", "In a few words", "language", "en"),
                    "question",
                    "Why?",
                    "language",
                    "en"),
                with(place, "question", "Où apprends-tu ?", "language", "fr")));
  }

  /** A question of a type with lines and options, and a last one with a rule. */
  static String asking(String type, String rule) {
    return survey(
        question("1", type, "Q1", "1", "Which ones?") + question("2", "S", "LAST", rule, "And?"));
  }

  /** The same with settings of the first question. */
  static String asking(String type, String rule, Map<String, String> settings) {
    String rows =
        settings.entrySet().stream()
            .map(one -> row(Map.of("qid", "1", "attribute", one.getKey(), "value", one.getValue())))
            .collect(Collectors.joining());
    return asking(type, rule)
        .replace(
            "</document>",
            "<question_attributes><rows>" + rows + "</rows></question_attributes></document>");
  }

  /** A survey in English with one group. */
  static String survey(String questions) {
    return document(
        settings("en", "")
            + table("groups", Map.of("gid", "1", "group_name", "", "language", "en"))
            + table("answers", option("A1", "One"), option("A2", "Two"))
            + table("subquestions", line("11", "S1", "First"), line("12", "S2", "Second"))
            + "<questions><rows>"
            + questions
            + "</rows></questions>");
  }

  /** A row of an old table of questions. */
  static String question(String qid, String type, String code, String rule, String words) {
    return row(with(asked(qid, type, code, rule, "N"), "question", words, "language", "en"));
  }

  @SafeVarargs
  static String table(String name, Map<String, String>... rows) {
    return "<"
        + name
        + "><rows>"
        + Stream.of(rows).map(SurveyFiles::row).collect(Collectors.joining())
        + "</rows></"
        + name
        + ">";
  }

  private static Map<String, String> option(String code, String words) {
    return Map.of("qid", "1", "code", code, "answer", words, "language", "en", "scale_id", "0");
  }

  private static Map<String, String> line(String qid, String code, String words) {
    return Map.of(
        "qid",
        qid,
        "parent_qid",
        "1",
        "title",
        code,
        "question",
        words,
        "language",
        "en",
        "scale_id",
        "0");
  }

  private static Map<String, String> asked(
      String qid, String type, String code, String rule, String other) {
    return Map.of(
        "qid",
        qid,
        "sid",
        "9",
        "gid",
        "1",
        "parent_qid",
        "0",
        "type",
        type,
        "title",
        code,
        "relevance",
        rule,
        "other",
        other,
        "question_order",
        qid);
  }

  private static Map<String, String> with(
      Map<String, String> row, String key, String value, String key2, String value2) {
    Map<String, String> all = new TreeMap<>(row);
    all.put(key, value);
    all.put(key2, value2);
    return all;
  }

  private static String settings(String language, String more) {
    return table(
            "surveys",
            Map.of(
                "sid", "9", "language", language, "additional_languages", more, "anonymized", "Y"))
        + table(
            "surveys_languagesettings",
            Map.of("surveyls_language", "en", "surveyls_title", "School"),
            Map.of("surveyls_language", "fr", "surveyls_title", "L’école"));
  }

  private static String document(String tables) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>"
        + "<LimeSurveyDocType>Survey</LimeSurveyDocType>"
        + tables
        + "</document>";
  }

  private static String row(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(one -> "<%1$s><![CDATA[%2$s]]></%1$s>".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining("", "<row>", "</row>"));
  }
}
