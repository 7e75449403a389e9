package org.heard.analysis.domain;

import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;

/** What a file holds, for its method sheet. */
final class FileCounts {
  private long contributions;
  private long children;
  private long groups;
  private long adults;
  private long redacted;

  void add(ReleasedSubmission submission) {
    contributions++;
    if (submission.ageBand() == AgeBand.ADULT) {
      adults++;
    } else {
      children += submission.children();
      groups += submission.group() ? 1 : 0;
    }
    for (ReleasedAnswer answer : submission.answers()) {
      redacted += answer.redacted() ? 1 : 0;
    }
  }

  /** Lines of the file. */
  long contributions() {
    return contributions;
  }

  /** Children who speak in it, group members included, people of 18 and over not. */
  long children() {
    return children;
  }

  /** Groups of children among the contributions. */
  long groups() {
    return groups;
  }

  /** Contributions of people of 18 and over. */
  long adults() {
    return adults;
  }

  /** Answers of which a moderator covered a part. */
  long redacted() {
    return redacted;
  }
}
