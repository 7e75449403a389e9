package org.heard.consultations.formats;

import java.util.List;

/** Where in a file something was found. */
public sealed interface Place {
  /** The file as a whole. */
  Place FILE = new WholeFile();

  /** Key of its words in the bundles of the team. */
  default String key() {
    return switch (this) {
      case WholeFile file -> "consultations.file.place-file";
      case Cell cell -> "consultations.file.place-cell";
      case Line line -> "consultations.file.place-line";
      case Part part -> "consultations.file.place-part";
    };
  }

  /** What its words leave open. */
  default List<String> arguments() {
    return switch (this) {
      case WholeFile file -> List.of();
      case Cell cell -> List.of(cell.sheet(), cell.address());
      case Line line -> List.of(Integer.toString(line.line()), Integer.toString(line.column()));
      case Part part -> List.of(part.path());
    };
  }

  /** No place inside of the file. */
  record WholeFile() implements Place {}

  /**
   * A cell of a table.
   *
   * @param sheet its sheet as the file names it
   * @param row from 1
   * @param column from 1
   */
  record Cell(String sheet, int row, int column) implements Place {

    /** The address as spreadsheets write it, such as {@code B7}. */
    public String address() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString() + row;
    }
  }

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  record Line(int line, int column) implements Place {}

  /**
   * A part of a file that is a tree or a package.
   *
   * @param path such as a JSON pointer, a path of elements or the name of a part
   */
  record Part(String path) implements Place {}
}
