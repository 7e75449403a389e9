package org.heard.consultations.translating;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.limits.TextLimits;
import org.heard.uikit.PageWords;

/** Files for translators, out and in. docs/translations.md says what they hold. */
public final class TranslationFiles {
  private final FileLimits limits;
  private final InstantSource clock;

  public TranslationFiles(FileLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Writes all texts of a translation, translated or not.
   *
   * @param words the language of headings and notes
   * @param out stays open
   */
  public void write(TranslationJob job, FileKind kind, PageWords words, OutputStream out)
      throws IOException {
    switch (kind) {
      case XLIFF -> {
        try {
          XliffWriter.write(job, words, out);
        } catch (XMLStreamException e) {
          throw new IOException(e);
        }
      }
      case WORKBOOK -> SheetWriter.write(job, words, out);
    }
  }

  /**
   * Reads a file that came back; nothing of the call changes by it.
   *
   * @param fileName as the person knows it; its ending says what the file is
   */
  public Imported<TranslatedFile> read(TranslationJob job, String fileName, byte[] file) {
    return Findings.whileReading(
        fileName,
        findings -> {
          TranslatedFile read = read(job, fileName, file, findings);
          findTwice(read, findings);
          // A sign can be written as a number, which the reader of XML lets through.
          read.units()
              .forEach(unit ->
                  TextLimits.signs(unit.id(), unit.target())
                      .forEach(over -> findings.add(over.at(unit.at()))));
          return read;
        });
  }

  private TranslatedFile read(TranslationJob job, String fileName, byte[] file, Findings findings) {
    FileKind kind =
        FileKind.of(fileName)
            .orElseThrow(() ->
                RefusedFileException.of(
                    FileFinding.UNKNOWN_ENDING, Place.FILE, FileKind.endings()));
    limits.requireSize(file);
    Budget budget = new Budget(limits, clock);
    FileHead head = FileHead.of(job);
    return switch (kind) {
      case XLIFF -> XliffReader.read(file, head, budget, findings);
      case WORKBOOK -> SheetReader.read(file, head, budget, findings);
    };
  }

  private static void findTwice(TranslatedFile file, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (TranslatedFile.Unit unit : file.units()) {
      if (!seen.add(unit.id())) {
        findings.add(TranslationFinding.TWICE, unit.at(), unit.id());
      }
    }
  }
}
