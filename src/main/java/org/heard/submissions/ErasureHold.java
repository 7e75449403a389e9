package org.heard.submissions;

import java.util.Set;
import org.heard.shared.SubmissionId;

/**
 * Answers that must outlive their time, because somebody still has to protect a child. Published
 * here and implemented by moderation, which knows concerns.
 */
public interface ErasureHold {

  /** Those that may not be erased now. */
  Set<SubmissionId> held();
}
