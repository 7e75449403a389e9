package org.heard.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * Files of released answers, one line per contribution, for assigned analysts and managers. Words
 * that are withdrawn or not released cannot be in them. Every file goes on record.
 */
public interface Exports {

  /** A kind of file. */
  enum Format {
    /** Comma-separated values after RFC 4180 in UTF-8 with a byte order mark. */
    CSV,
    /** A workbook with data, codebook, method and summary. */
    XLSX;

    /** Stable key for bundles and file names, such as {@code csv}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a file is for. Whoever takes one says so before, and it stays on record (PB-7). */
  enum Purpose {
    /** The report of this call. */
    REPORT,
    /** A table for colleagues. */
    COLLEAGUES,
    /** Looking whether something is right. */
    CHECKING,
    /** An archive. */
    ARCHIVE;

    /** Stable word for bundles and the record. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What to write.
   *
   * @param labels language of question titles and option labels
   * @param filter which lines, asked after small groups were made coarser; the summary of a
   *     workbook always covers all
   * @param purpose what the file is for
   * @param words texts of the sheets that explain the file
   */
  record Request(
      ConsultationId consultation,
      Format format,
      Language labels,
      ReleasedFilter filter,
      Purpose purpose,
      FileWords words) {}

  /** Where a file goes. */
  @FunctionalInterface
  interface Target {
    /**
     * Asked once, when the name is known and before the first byte.
     *
     * @param fileName the word of the call, the filter, the day, and random letters of its own
     */
    OutputStream open(String fileName) throws IOException;
  }

  /**
   * A file that was written whole.
   *
   * @param rows lines of data, without headers
   * @param sha256 of the file, in lower-case hexadecimal, as on record
   */
  record Written(String fileName, long rows, String sha256) {}

  /** Hears how far the writing is; called from the writing thread, every few hundred lines. */
  @FunctionalInterface
  interface Progress {
    /** So many contributions of so many were read. */
    void at(long done, long expected);
  }

  /**
   * How many lines a file would have. Like the lines themselves it is counted after small groups
   * were made coarser: no filter finds fewer than five, unless the whole call has fewer.
   *
   * @throws org.springframework.security.access.AccessDeniedException unless assigned
   */
  long count(ConsultationId consultation, ReleasedFilter filter);

  /**
   * Writes a file from one consistent view of the database, with memory that does not grow with its
   * length. What lines tell about who speaks is made so coarse that at least five lines of the call
   * tell the same (PB-4). The stream is flushed and left open.
   *
   * @throws IOException when the stream is broken off, which goes on record too
   * @throws org.heard.accounts.StepUpOwedException unless the person showed lately who it is
   * @throws org.springframework.security.access.AccessDeniedException unless assigned
   */
  Written write(Request request, Target target, Progress progress) throws IOException;
}
