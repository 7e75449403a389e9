package org.heard.moderation;

import java.util.List;

/** What came of a release. */
public sealed interface ReleaseResult {

  /** Others can read what was accepted, from now on. */
  record Released(Review review) implements ReleaseResult {}

  /** Drawn for a second reader: another person releases it, or takes it back. */
  record ForSecondReader(Review review) implements ReleaseResult {}

  /** The signed-in person decided on it, so another one has to read it. */
  record NeedsAnother() implements ReleaseResult {}

  /** Somebody else changed the review meanwhile; nothing was released by this act. */
  record Conflict(Review current) implements ReleaseResult {}

  /** Answers that lack a decision or whose redaction does not fit, by question key. */
  record Undecided(List<String> questions) implements ReleaseResult {}

  /**
   * Parts of the original are hidden, and nobody confirmed that a translation hides the same, by
   * question key.
   */
  record Unchecked(List<String> questions) implements ReleaseResult {}

  /** The child did not allow the team to read and count; nothing may be released. */
  record NotAllowed() implements ReleaseResult {}

  /** The child withdrew the submission; nothing of it is left. */
  record Gone() implements ReleaseResult {}
}
