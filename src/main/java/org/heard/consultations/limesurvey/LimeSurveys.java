package org.heard.consultations.limesurvey;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Set;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;

/** Reads surveys of LimeSurvey. */
public final class LimeSurveys {
  private final FileLimits limits;
  private final InstantSource clock;
  private final Set<String> standard;

  /**
   * A reader.
   *
   * @param standard keys of questions that Heard asks in every call; no other question gets them
   */
  public LimeSurveys(FileLimits limits, InstantSource clock, Set<String> standard) {
    this.limits = limits;
    this.clock = clock;
    this.standard = Set.copyOf(standard);
  }

  /**
   * Reads a file: what Heard has a place for, and a report about the rest.
   *
   * @param fileName as the person knows it
   * @param in read up to the limit of bytes and no further; stays open
   */
  public Imported<LimeSurvey> read(String fileName, InputStream in) {
    return Findings.whileReading(
        fileName,
        findings -> {
          byte[] file = bytes(in);
          limits.requireSize(file);
          LssTables tables = LssTables.of(file, new Budget(limits, clock));
          return new SurveyReader(tables, standard, findings).read();
        });
  }

  private byte[] bytes(InputStream in) {
    try {
      return in.readNBytes(limits.bytes() + 1);
    } catch (IOException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
  }
}
