package org.heard.consultations.formats;

import java.time.Instant;
import java.time.InstantSource;

/** Counts what one reading of a file used of its limits, and stops it at the first that is over. */
public final class Budget {
  private final FileLimits limits;
  private final InstantSource clock;
  private final Instant end;
  private int sheets;
  private int rows;
  private int cells;
  private long words;

  public Budget(FileLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
    this.end = clock.instant().plus(limits.time());
  }

  /** What may be used. */
  public FileLimits limits() {
    return limits;
  }

  /** Another sheet begins. */
  public void sheet() {
    rows = 0;
    if (++sheets > limits.sheets()) {
      throw RefusedFileException.of(FileFinding.TOO_MANY_SHEETS, Place.FILE, limits.sheets());
    }
  }

  /**
   * Another row is read.
   *
   * @param place where it is
   * @param columns how many it has, empty ones included
   */
  public void row(Place place, int columns) {
    time();
    if (++rows > limits.rows()) {
      throw RefusedFileException.of(FileFinding.TOO_MANY_ROWS, place, limits.rows());
    }
    if (columns > limits.columns()) {
      throw RefusedFileException.of(FileFinding.TOO_MANY_COLUMNS, place, limits.columns());
    }
  }

  /** A cell with words is read. */
  public void cell(Place place, String text) {
    if (++cells > limits.cells()) {
      throw RefusedFileException.of(FileFinding.TOO_MANY_CELLS, place, limits.cells());
    }
    if (text.length() > limits.characters()) {
      throw RefusedFileException.of(FileFinding.CELL_TOO_LONG, place, limits.characters());
    }
    made(place, text.length());
  }

  /**
   * Something is made of the file, which may use the same words more than once: a text that many
   * cells share, or a list that many questions do.
   */
  public void made(Place place, long characters) {
    words += characters;
    if (words > limits.words()) {
      throw RefusedFileException.of(FileFinding.BOMB, place);
    }
  }

  /** There is time left. */
  public void time() {
    if (clock.instant().isAfter(end)) {
      throw RefusedFileException.of(FileFinding.TOO_SLOW, Place.FILE, limits.time().toSeconds());
    }
  }
}
