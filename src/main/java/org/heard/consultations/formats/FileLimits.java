package org.heard.consultations.formats;

import java.time.Duration;

/**
 * How much of a file is read at most. The largest questionnaires known have 300 questions in 27
 * languages, which is below a tenth of each.
 *
 * @param bytes of the file
 * @param entries of a zip package
 * @param inflated bytes of all entries together
 * @param ratio how many times its size an entry may unpack to, once it is above a megabyte
 * @param sheets of a workbook
 * @param rows of a sheet
 * @param columns of a row
 * @param cells of the file
 * @param characters of a cell, or of one text in other files
 * @param words characters of everything that becomes of it: a few of a file can stand for many
 * @param time for all of it
 */
public record FileLimits(
    int bytes,
    int entries,
    long inflated,
    int ratio,
    int sheets,
    int rows,
    int columns,
    int cells,
    int characters,
    int words,
    Duration time) {

  /** What team members may bring. */
  public static final FileLimits TEAM =
      new FileLimits(
          5_000_000,
          500,
          40_000_000,
          100,
          20,
          10_000,
          400,
          400_000,
          10_000,
          10_000_000,
          Duration.ofSeconds(10));

  /**
   * The size of a file is within bounds.
   *
   * @throws RefusedFileException when it is empty or too large
   */
  public void requireSize(byte[] file) {
    if (file.length == 0) {
      throw RefusedFileException.of(FileFinding.EMPTY, Place.FILE);
    }
    if (file.length > bytes) {
      throw RefusedFileException.of(FileFinding.TOO_LARGE, Place.FILE, bytes / 1_000_000);
    }
  }
}
