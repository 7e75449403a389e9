package org.heard.consultations.translating;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/** What is found in files of translators beyond the findings of all files. */
enum TranslationFinding implements Finding.Kind {
  /** An XML file that is no XLIFF 2.0 or 2.1. */
  NOT_XLIFF("consultations.translating.file.not-xliff", Severity.REFUSED, 0),
  /** A workbook that was not made by Heard, or lost its hidden columns. */
  NOT_OUR_WORKBOOK("consultations.translating.file.not-our-workbook", Severity.REFUSED, 0),
  OTHER_CALL("consultations.translating.file.other-call", Severity.REFUSED, 0),
  /** Arguments: the languages of the file, and those that were expected. */
  OTHER_LANGUAGES("consultations.translating.file.other-languages", Severity.REFUSED, 2),
  /** A unit without a name or without a source. */
  INCOMPLETE("consultations.translating.file.incomplete", Severity.REFUSED, 0),
  /** Argument: the name of the text. */
  TWICE("consultations.translating.file.twice", Severity.REFUSED, 1),
  /** Formatting of a tool; Heard keeps the words. Argument: the name of the text. */
  FORMATTING("consultations.translating.file.formatting", Severity.CHANGED, 1);

  private final String key;
  private final Severity severity;
  private final int arguments;

  TranslationFinding(String key, Severity severity, int arguments) {
    this.key = key;
    this.severity = severity;
    this.arguments = arguments;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public int arguments() {
    return arguments;
  }
}
