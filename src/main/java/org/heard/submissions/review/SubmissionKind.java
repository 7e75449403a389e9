package org.heard.submissions.review;

import java.util.Arrays;
import java.util.Locale;

/** Who speaks in a submission. */
public enum SubmissionKind {
  /** A child alone. */
  INDIVIDUAL,
  /** Children together, with head counts. */
  GROUP,
  /** Remarks about places of a document. */
  DOCUMENT_COMMENT,
  /** What children told somebody before the call began. */
  EARLIER_FINDINGS;

  /** Stable key for columns and addresses, such as {@code document-comment}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of a key.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static SubmissionKind of(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a kind of submission"));
  }
}
