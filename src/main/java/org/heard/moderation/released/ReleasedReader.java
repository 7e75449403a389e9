package org.heard.moderation.released;

import java.util.List;

/** Reads what was released of a call, as it was at one moment. */
@FunctionalInterface
public interface ReleasedReader {

  /** Comes first: who speaks in how many submissions of that moment. */
  default void groups(List<ReleasedGroup> groups) {}

  /** The next submission, in order of their random ids. */
  void next(ReleasedSubmission submission);
}
