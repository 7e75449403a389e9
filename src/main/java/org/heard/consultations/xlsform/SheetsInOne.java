package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that stand below each other in one text: the first cell of a row begins the sheet of that
 * name, and rows of a sheet leave it empty.
 */
final class SheetsInOne {
  private final Budget budget;
  private final Findings findings;
  private final List<Sheet> sheets = new ArrayList<>();
  private @Nullable Sheet current;

  SheetsInOne(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  /** The name of the sheet that rows belong to now. */
  String name() {
    return current == null ? "" : current.name();
  }

  /** The next row; its cells may be empty, the first is the name of a sheet. */
  void row(List<Cell> all, Place place) {
    budget.row(place, all.size());
    all.forEach(cell -> budget.cell(cell.place(), cell.text()));
    if (!all.isEmpty() && !all.getFirst().text().isEmpty()) {
      begin(all.getFirst());
    }
    List<Cell> cells =
        all.stream()
            .skip(1)
            .filter(cell -> !cell.text().isEmpty())
            .map(cell -> new Cell(cell.column() - 1, cell.text(), cell.place()))
            .toList();
    if (current != null && !cells.isEmpty()) {
      current.rows().add(new Row(cells));
    }
  }

  private void begin(Cell name) {
    budget.sheet();
    current = new Sheet(name.text(), new ArrayList<>());
    if (SheetNames.read(name.text(), name.place(), findings)) {
      sheets.add(current);
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }
}
