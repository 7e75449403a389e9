package org.heard.analysis.domain;

import java.io.IOException;
import org.heard.moderation.released.ReleasedSubmission;

/** A file that grows contribution by contribution. */
interface ReleasedFile {

  /** The next contribution. */
  void add(ReleasedSubmission submission) throws IOException;

  /** Lines of data so far. */
  long rows();

  /** Writes what stands at the end. */
  void finish() throws IOException;
}
