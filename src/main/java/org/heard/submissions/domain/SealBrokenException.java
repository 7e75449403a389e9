package org.heard.submissions.domain;

/** Something sealed cannot be opened: a wrong key, a moved row, or changed bytes. */
final class SealBrokenException extends IllegalStateException {
  SealBrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
