package org.heard.consultations.formats;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The words of a cell of a workbook. What is computed is refused, not evaluated. */
public final class CellWords {
  private static final int MOST_DIGITS = 40;

  private CellWords() {}

  /**
   * The words; nothing for an empty cell.
   *
   * @param place where the cell stands
   * @throws RefusedFileException when it holds an error or a number that nobody writes
   */
  public static String of(Cell cell, Place place, Findings findings) {
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      findings.add(FileFinding.FORMULA, place);
      return "";
    }
    return switch (cell.getType()) {
      case STRING -> cell.asString() == null ? "" : cell.asString();
      case NUMBER -> number(cell.asNumber(), place);
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      case EMPTY -> "";
      case ERROR, FORMULA -> throw RefusedFileException.of(FileFinding.DAMAGED, place);
    };
  }

  // 1E999999999 is a short number in a file and a gigabyte on paper.
  private static String number(BigDecimal number, Place place) {
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place);
    }
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
