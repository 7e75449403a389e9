package org.heard.analysis.domain;

import java.io.IOException;
import org.heard.analysis.Cell;
import org.heard.analysis.FileWords;
import org.heard.analysis.Labels;
import org.heard.analysis.Summary;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** The tables after disclosure control, one question under the other. */
final class SummarySheet {
  private final FileWords words;
  private final Labels labels;

  SummarySheet(FileWords words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  void write(Summary summary, SheetCells cells) throws IOException {
    cells.text(words.text("analysis.summary.note"));
    cells.endRow();
    cells.text(words.text("analysis.summary.adults"));
    cell(summary.adults(), cells);
    cells.endRow();
    cells.endRow();
    header(words.text("analysis.summary.everybody"), summary, cells);
    cells.text(words.text("analysis.summary.contributions"));
    cell(summary.children(), cells);
    for (Cell band : summary.byAgeBand().values()) {
      cell(band, cells);
    }
    for (Cell language : summary.byLanguage().values()) {
      cell(language, cells);
    }
    cells.endRow();
    for (Summary.QuestionTable table : summary.questions()) {
      cells.endRow();
      write(table, summary, cells);
    }
  }

  private void write(Summary.QuestionTable table, Summary summary, SheetCells cells)
      throws IOException {
    header(labels.title(table.question()), summary, cells);
    for (Summary.Row row : table.rows()) {
      cells.text(labels.option(table.question(), row.option()));
      cell(row.all(), cells);
      for (AgeBand band : summary.byAgeBand().keySet()) {
        cell(row.byAgeBand().getOrDefault(band, new Cell.Hidden()), cells);
      }
      for (Language language : summary.byLanguage().keySet()) {
        cell(row.byLanguage().getOrDefault(language, new Cell.Hidden()), cells);
      }
      cells.endRow();
    }
  }

  private void header(String title, Summary summary, SheetCells cells) throws IOException {
    cells.heading(title);
    cells.heading(words.text("analysis.summary.all"));
    for (AgeBand band : summary.byAgeBand().keySet()) {
      cells.heading(labels.band(band));
    }
    for (Language language : summary.byLanguage().keySet()) {
      cells.heading(labels.language(language));
    }
    cells.endRow();
  }

  private void cell(Cell cell, CellWriter cells) throws IOException {
    switch (cell) {
      case Cell.Shown shown -> cells.number(shown.rounded());
      case Cell.Hidden hidden -> cells.text(words.text("analysis.summary.hidden"));
    }
  }
}
