package org.heard.analysis.domain;

import java.io.IOException;
import org.heard.moderation.released.ReleasedSubmission;

/** A file that grows contribution by contribution. */
interface ReleasedFile {

  /** The next contribution of the call, whether it is in the file or not. */
  default void pass(ReleasedSubmission submission) {}

  /** The next contribution of the file, and what of it may be told. */
  void add(ReleasedSubmission submission, Traits shown) throws IOException;

  /** Lines of data so far. */
  long rows();

  /** Writes what stands at the end. */
  void finish() throws IOException;
}
