package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose header was read.
 *
 * @param columns what stands in which column
 * @param entries the rows below the header
 */
record Table(Map<Integer, Column> columns, List<Entry> entries) {
  static final Table EMPTY = new Table(Map.of(), List.of());

  /** Columns whose cells would change what a form does. */
  private static final Set<String> REFUSED =
      Set.of(
          "calculation",
          "repeat_count",
          "jr:count",
          "trigger",
          "save_to",
          "entities:saveto",
          "disabled");

  /** A row below the header, by columns. */
  record Entry(Place place, Map<Integer, Cell> cells, Map<Integer, Column> columns) {

    /** The first cell of a thing in any language. */
    @Nullable Cell cell(String base) {
      return cells(base).stream().findFirst().orElse(null);
    }

    /** All cells of a thing. */
    List<Cell> cells(String base) {
      List<Cell> found = new ArrayList<>();
      columns.forEach((number, column) -> {
        Cell cell = cells.get(number);
        if (column.base().equals(base) && cell != null) {
          found.add(cell);
        }
      });
      return found;
    }

    /** What a cell says; empty where there is nothing. */
    String text(String base) {
      Cell cell = cell(base);
      return cell == null ? "" : cell.text();
    }

    /** Characters of all its cells. */
    long size() {
      return cells.values().stream().mapToLong(cell -> cell.text().length()).sum();
    }

    /** Where a thing stands, or where its row begins. */
    Place at(String base) {
      Cell cell = cell(base);
      return cell == null ? place : cell.place();
    }
  }

  /**
   * Reads the header and says which columns nobody reads.
   *
   * @param known what is read of this sheet
   * @param free whether other columns are the author's own and need no word
   */
  static Table of(Sheet sheet, Set<String> known, boolean free, Findings findings) {
    if (sheet.rows().isEmpty()) {
      return EMPTY;
    }
    Map<Integer, Column> columns = new LinkedHashMap<>();
    for (Cell header : sheet.rows().getFirst().cells()) {
      column(header, findings)
          .filter(column -> wanted(column, known, free, header, sheet, findings))
          .ifPresent(column -> {
            if (columns.containsValue(column)) {
              findings.add(XlsFinding.COLUMN_TWICE, header.place(), header.text());
            }
            columns.put(header.column(), column);
          });
    }
    List<Entry> entries = new ArrayList<>();
    for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
      Map<Integer, Cell> cells = new LinkedHashMap<>();
      row.cells().forEach(cell -> cells.put(cell.column(), cell));
      entries.add(new Entry(row.cells().getFirst().place(), cells, columns));
    }
    return new Table(columns, entries);
  }

  private static Optional<Column> column(Cell header, Findings findings) {
    try {
      Column column = Column.of(header.text());
      if (column.language() != null && Languages.of(column.language()).isEmpty()) {
        findings.add(XlsFinding.UNKNOWN_LANGUAGE, header.place(), column.language());
        return Optional.empty();
      }
      return Optional.of(column);
    } catch (IllegalArgumentException e) {
      findings.add(XlsFinding.COLUMN_LEFT_OUT, header.place(), header.text());
      return Optional.empty();
    }
  }

  private static boolean wanted(
      Column column, Set<String> known, boolean free, Cell header, Sheet sheet, Findings findings) {
    if (known.contains(column.base())) {
      return true;
    }
    boolean filled =
        sheet.rows().stream()
            .skip(1)
            .anyMatch(
                row -> row.cells().stream().anyMatch(cell -> cell.column() == header.column()));
    if (filled && REFUSED.contains(column.base())) {
      findings.add(XlsFinding.COLUMN_REFUSED, header.place(), header.text());
    } else if (filled && !free) {
      findings.add(XlsFinding.COLUMN_LEFT_OUT, header.place(), header.text());
    }
    return free;
  }

  /** The languages of its headers, in their order. */
  List<Language> languages() {
    return columns.values().stream()
        .map(Column::language)
        .flatMap(name -> name == null ? Stream.of() : Languages.of(name).stream())
        .distinct()
        .toList();
  }
}
