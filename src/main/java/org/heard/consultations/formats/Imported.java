package org.heard.consultations.formats;

/**
 * What came of a file: all of it, or nothing. A file is never half imported; what was left out or
 * changed is in the report.
 *
 * @param <T> what the file holds
 */
public sealed interface Imported<T> {
  /** What was found, also where the file was taken. */
  ImportReport report();

  /** The file was taken. */
  record Taken<T>(T value, ImportReport report) implements Imported<T> {}

  /** Nothing was imported. */
  record Refused<T>(ImportReport report) implements Imported<T> {}
}
