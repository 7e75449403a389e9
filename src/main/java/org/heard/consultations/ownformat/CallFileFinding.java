package org.heard.consultations.ownformat;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/**
 * What is found in a file of a call. The first argument of all that point into the document is
 * their JSON pointer (RFC 6901).
 */
enum CallFileFinding implements Finding.Kind {
  NOT_JSON("consultations.call-file.not-json", 0),
  /** Argument: the limit. */
  TOO_DEEP("consultations.call-file.too-deep", 1),
  /** Argument: the name. */
  NAME_TWICE("consultations.call-file.name-twice", 1),
  /** The file says that it is something else, or nothing. */
  OTHER_FORMAT("consultations.call-file.other-format", 0),
  /** Arguments: its version, the newest that can be read. */
  OTHER_VERSION("consultations.call-file.other-version", 2),
  /** Arguments: pointer, name. */
  UNKNOWN_NAME("consultations.call-file.unknown-name", 2),
  /** Arguments: pointer, name. */
  MISSING("consultations.call-file.missing", 2),
  /** Arguments: pointer, what is expected, as JSON Schema names it. */
  WRONG_TYPE("consultations.call-file.wrong-type", 2),
  NOT_ALLOWED("consultations.call-file.not-allowed", 1),
  NO_WORDS("consultations.call-file.no-words", 1),
  WRONG_SIZE("consultations.call-file.wrong-size", 1),
  /** Arguments: pointer, key. */
  KEY_TWICE("consultations.call-file.key-twice", 2),
  /** Arguments: pointer, key of the question it looks at. */
  RULE_AHEAD("consultations.call-file.rule-ahead", 2),
  /** Arguments: pointer, key of the section. */
  UNKNOWN_SECTION("consultations.call-file.unknown-section", 2),
  /** Valid by its form, and still no part of a call. */
  NOT_POSSIBLE("consultations.call-file.not-possible", 1);

  private final String key;
  private final int arguments;

  CallFileFinding(String key, int arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  @Override
  public String key() {
    return key;
  }

  /** A file in version control is right as a whole or not taken. */
  @Override
  public Severity severity() {
    return Severity.REFUSED;
  }

  @Override
  public int arguments() {
    return arguments;
  }
}
