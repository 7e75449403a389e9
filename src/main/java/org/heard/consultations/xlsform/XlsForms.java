package org.heard.consultations.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;

/** Questionnaires from and to XLSForm. docs/xlsform.md says what is taken over and what is not. */
public final class XlsForms {
  private final FileLimits limits;
  private final InstantSource clock;
  private final Set<String> standard;

  /**
   * A converter.
   *
   * @param limits of the files that are read
   * @param standard keys of questions that Heard asks in every call; others are given in their
   *     place
   */
  public XlsForms(FileLimits limits, InstantSource clock, Set<String> standard) {
    this.limits = limits;
    this.clock = clock;
    this.standard = Set.copyOf(standard);
  }

  /**
   * Reads the questions, sections and hard words of a form: all of them, or none.
   *
   * @param fileName as the person knows it; its ending says what the file is
   */
  public Imported<Questionnaire> read(String fileName, byte[] file) {
    return Findings.whileReading(
        fileName,
        findings -> {
          Budget budget = new Budget(limits, clock);
          List<Sheet> sheets = sheets(fileName, file, budget, findings);
          return FormReader.read(sheets, standard, budget, findings);
        });
  }

  private List<Sheet> sheets(String fileName, byte[] file, Budget budget, Findings findings) {
    if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.xl(sm|tm|am)")) {
      throw RefusedFileException.of(FileFinding.MACROS, Place.FILE);
    }
    Container container =
        Container.of(fileName)
            .orElseThrow(() ->
                RefusedFileException.of(
                    FileFinding.UNKNOWN_ENDING, Place.FILE, Container.endings()));
    limits.requireSize(file);
    return switch (container) {
      case WORKBOOK -> new WorkbookReader(budget, findings).read(file);
      case CSV -> CsvTables.read(file, budget, findings);
      case MARKDOWN -> MarkdownTables.read(file, budget, findings);
    };
  }

  /**
   * Writes a questionnaire so that reading it gives the same one, recordings apart.
   *
   * @param out stays open
   * @return what could not travel
   */
  public ImportReport write(Questionnaire questionnaire, Container container, OutputStream out)
      throws IOException {
    FormWriter writer = new FormWriter(questionnaire);
    List<TableToWrite> tables = writer.tables();
    switch (container) {
      case WORKBOOK -> WorkbookWriter.write(tables, out);
      case CSV -> out.write(CsvTables.write(tables).getBytes(StandardCharsets.UTF_8));
      case MARKDOWN -> out.write(MarkdownTables.write(tables).getBytes(StandardCharsets.UTF_8));
    }
    return writer.report();
  }
}
