package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;

/**
 * All sheets as Markdown tables, the name of a sheet in the first column. Lines that do not begin
 * with a bar are prose and no part of the form. In a cell {@code \|} is a bar, {@code \\} a
 * backslash, {@code \<} and {@code \-} the signs themselves, and {@code <br>} a new line.
 */
final class MarkdownTables {
  private static final String BREAK = "<br>";

  private MarkdownTables() {}

  static List<Sheet> read(byte[] file, Budget budget, Findings findings) {
    SheetsInOne sheets = new SheetsInOne(budget, findings);
    int number = 0;
    for (String line : FileText.of(file).lines().toList()) {
      number++;
      budget.time();
      if (line.stripLeading().startsWith("|")) {
        List<Cell> cells = cells(line, number);
        if (!ruler(cells)) {
          sheets.row(cells.stream().map(MarkdownTables::plain).toList(), new Place.Line(number, 1));
        }
      }
    }
    return sheets.sheets();
  }

  // The last bar of a line closes its last cell.
  private static List<Cell> cells(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int start = line.indexOf('|') + 1;
    for (int i = start; i <= line.length(); i++) {
      boolean end = i == line.length();
      if (end || line.charAt(i) == '|') {
        String text = line.substring(start, i);
        if (!end || !text.isBlank()) {
          int blanks = text.length() - text.stripLeading().length();
          Place place = new Place.Line(number, start + blanks + 1);
          cells.add(new Cell(cells.size() + 1, text.strip(), place));
        }
        start = i + 1;
      } else if (line.charAt(i) == '\\') {
        i++;
      }
    }
    return cells;
  }

  private static boolean ruler(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> cell.text().contains("-"))
        && cells.stream().allMatch(cell -> cell.text().matches(":?-*:?"));
  }

  private static Cell plain(Cell cell) {
    StringBuilder plain = new StringBuilder();
    String text = cell.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith(BREAK, i)) {
        plain.append('\n');
        i += BREAK.length() - 1;
      } else if (text.charAt(i) == '\\' && i + 1 < text.length() && sign(text.charAt(i + 1))) {
        plain.append(text.charAt(++i));
      } else {
        plain.append(text.charAt(i));
      }
    }
    return new Cell(cell.column(), plain.toString(), cell.place());
  }

  private static boolean sign(char letter) {
    return letter == '|' || letter == '\\' || letter == '<' || letter == '-';
  }

  static String write(List<TableToWrite> tables) {
    StringBuilder out = new StringBuilder();
    for (TableToWrite table : tables) {
      out.append("| ").append(table.name()).append(" |\n");
      for (List<String> row : table.rows()) {
        out.append("| |");
        row.forEach(cell -> out.append(' ').append(escaped(cell)).append(" |"));
        out.append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String escaped(String cell) {
    String text =
        cell.replace("\\", "\\\\")
            .replace("|", "\\|")
            .replace("<", "\\<")
            .replaceAll("\r\n?|\n", BREAK);
    return text.startsWith("-") ? "\\" + text : text;
  }
}
