package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.analysis.Cell;
import org.heard.analysis.Summary;
import org.heard.analysis.Summary.QuestionTable;
import org.heard.analysis.Summary.Row;
import org.heard.consultations.Question;

/** Turns true counts into tables that may be shown. */
final class SafeSummary {
  private static final String REST = "#rest";

  private final DisclosureControl control;

  SafeSummary(DisclosureControl control) {
    this.control = control;
  }

  Summary of(Tally tally) {
    Cell adults = control.cell(tally.adults(), false);
    return Parts.of(control, tally.children())
        .map(parts -> of(tally, parts, adults))
        .orElseGet(() -> new Summary(new Cell.Hidden(), adults, Map.of(), Map.of(), List.of()));
  }

  private Summary of(Tally tally, Parts parts, Cell adults) {
    List<QuestionTable> tables = new ArrayList<>();
    for (QuestionTally question : tally.questions()) {
      List<Row> rows =
          question.overlaps()
              ? overlapping(parts, question, tally.children())
              : apart(parts, question);
      tables.add(new QuestionTable(question.question(), rows));
    }
    return new Summary(
        control.cell(tally.children().all(), false),
        adults,
        cells(parts.byBand()),
        cells(parts.byLanguage()),
        tables);
  }

  private List<Row> apart(Parts parts, QuestionTally question) {
    Map<String, Counts> lines =
        question.question() instanceof Question.CountryAsked
            ? folded(question.counts())
            : question.counts();
    return new LinkedTables(control, parts, lines).rows(lines.keySet());
  }

  // Several choices: each option against everybody else, for one child can be in many lines.
  private List<Row> overlapping(Parts parts, QuestionTally question, Counts everybody) {
    List<Row> rows = new ArrayList<>();
    question
        .counts()
        .forEach((option, counts) -> {
          Map<String, Counts> lines = new LinkedHashMap<>();
          lines.put(option, counts);
          lines.put(REST, everybody.without(counts));
          rows.addAll(new LinkedTables(control, parts, lines).rows(List.of(option)));
        });
    return rows;
  }

  // A line of its own would already tell that somebody answered from a country.
  private Map<String, Counts> folded(Map<String, Counts> countries) {
    Map<String, Counts> folded = new LinkedHashMap<>();
    Counts elsewhere = new Counts();
    countries.forEach((key, counts) -> {
      if (key.startsWith("#") || !control.small(counts.all())) {
        folded.put(key, counts);
      } else {
        elsewhere.add(counts);
      }
    });
    if (elsewhere.all() > 0) {
      folded.put(Row.ELSEWHERE, elsewhere);
    }
    return folded;
  }

  private <K> Map<K, Cell> cells(Map<K, Parts.Part> parts) {
    Map<K, Cell> cells = new LinkedHashMap<>();
    parts.forEach((key, part) -> cells.put(key, control.cell(part.count(), part.hidden())));
    return cells;
  }
}
