package org.heard.consultations.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found while one file is read. */
public final class Findings {
  /** More than anybody mends before trying again. */
  public static final int MOST = 200;

  private final String file;
  private final List<Finding> found = new ArrayList<>();
  private boolean refused;
  private boolean more;

  private Findings(String file) {
    this.file = file;
  }

  /**
   * Reads a file and says what came of it.
   *
   * @param file its name as the person knows it
   * @param reading reads it; what it returns counts only if nothing was refused
   */
  public static <T> Imported<T> whileReading(String file, Reading<T> reading) {
    Findings findings = new Findings(file);
    try {
      T value = reading.read(findings);
      if (!findings.refused && value != null) {
        return new Imported.Taken<>(value, findings.report());
      }
    } catch (RefusedFileException e) {
      findings.add(e.finding());
    }
    return new Imported.Refused<>(findings.report());
  }

  /** Reads a file into a value. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads it; null only after a finding that refuses the file.
     *
     * @throws RefusedFileException when reading on makes no sense
     */
    @Nullable T read(Findings findings);
  }

  /** Something was found. */
  public void add(Finding.Kind kind, Place place, Object... arguments) {
    add(Finding.of(kind, place, arguments));
  }

  /** Something was found. */
  public void add(Finding finding) {
    refused |= finding.severity() == Severity.REFUSED;
    if (found.size() < MOST) {
      found.add(finding);
    } else if (!more) {
      more = true;
      found.add(Finding.of(FileFinding.MORE, Place.FILE, MOST));
    }
  }

  /** Whether the file is refused already; what can still be found is, for one round of mending. */
  public boolean refused() {
    return refused;
  }

  private ImportReport report() {
    return new ImportReport(file, found);
  }
}
