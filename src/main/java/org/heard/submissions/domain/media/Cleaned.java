package org.heard.submissions.domain.media;

import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces.KeepResult;

/** What came of cleaning a file. */
public sealed interface Cleaned {

  /** A new file, made of nothing but the points of colour or sound of the old one. */
  record Clean(PieceFile file) implements Cleaned {}

  /** Why the file is not taken. */
  record Refused(KeepResult why) implements Cleaned {}
}
