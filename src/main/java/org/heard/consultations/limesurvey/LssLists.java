package org.heard.consultations.limesurvey;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** What an attribute of a question says; empty for nothing. */
  Optional<String> attribute(String qid, String attribute) {
    return attributes(qid).stream()
        .filter(row -> row.get("attribute").equals(attribute))
        .map(row -> row.get("value").strip())
        .findFirst();
  }

  /** The number an attribute has; the other one where it has none. */
  int number(String qid, String attribute, int otherwise) {
    return attribute(qid, attribute)
        .filter(value -> value.matches("-?\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** The day an attribute names; where it names a year, that day of it; null for neither. */
  @Nullable LocalDate day(String qid, String attribute, MonthDay ofYear) {
    return attribute(qid, attribute)
        .flatMap(value -> Optional.ofNullable(day(value, ofYear)))
        .orElse(null);
  }

  // Other values are sums or words such as "today" and would move; years are whole.
  private static @Nullable LocalDate day(String value, MonthDay ofYear) {
    try {
      return value.matches("\\d{4}")
          ? Year.parse(value).atMonthDay(ofYear)
          : value.matches("\\d{4}-\\d{2}-\\d{2}.*")
              ? LocalDate.parse(value.substring(0, 10))
              : null;
    } catch (DateTimeParseException none) {
      return null;
    }
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
