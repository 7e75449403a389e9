package org.heard.consultations.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of the file in their order, each entry once however many languages repeat it. */
final class LssLists {
  private final LssTables tables;
  private final Map<String, List<Row>> answers;
  private final Map<String, List<Row>> lines;
  private final Map<String, List<Row>> attributes;

  LssLists(LssTables tables) {
    this.tables = tables;
    this.answers = by("qid", tables.rows("answers"));
    this.lines = by("parent_qid", tables.rows("subquestions"));
    this.attributes = by("qid", tables.rows("question_attributes"));
  }

  List<Row> groups() {
    return once("gid", "group_order", tables.rows("groups"));
  }

  List<Row> questions(String gid) {
    return once(
        "qid",
        "question_order",
        tables.rows("questions").stream()
            .filter(row -> row.get("gid").equals(gid) && row.number("parent_qid") == 0)
            .toList());
  }

  /** The options of a question. */
  List<Row> answers(String qid) {
    return once(
        "code",
        "sortorder",
        answers.getOrDefault(qid, List.of()).stream()
            .filter(row -> row.number("scale_id") == 0)
            .toList());
  }

  /** The lines of an array, or the options of a question with several answers. */
  List<Row> lines(String qid) {
    return once(
        "qid",
        "question_order",
        lines.getOrDefault(qid, List.of()).stream()
            .filter(row -> row.number("scale_id") == 0)
            .toList());
  }

  /** The attributes of a question that have a value. */
  List<Row> attributes(String qid) {
    return attributes.getOrDefault(qid, List.of()).stream()
        .filter(row -> row.has("value"))
        .toList();
  }

  /** The number an attribute has; the other one where it has none. */
  int number(String qid, String attribute, int otherwise) {
    return attributes(qid).stream()
        .filter(row -> row.get("attribute").equals(attribute))
        .filter(row -> row.get("value").strip().matches("-?\\d{1,9}"))
        .map(row -> row.number("value"))
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, List<Row>> by(String column, List<Row> rows) {
    Map<String, List<Row>> map = new HashMap<>();
    rows.forEach(row -> map.computeIfAbsent(row.get(column), none -> new ArrayList<>()).add(row));
    return map;
  }

  private static List<Row> once(String column, String order, List<Row> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> seen.add(row.get(column)))
        .sorted(Comparator.comparingInt(row -> row.number(order)))
        .toList();
  }
}
