package org.heard.submissions.review;

import java.util.UUID;

/** Deletes keys of case files. For work by the clock, so it asks nobody's role. */
public interface CaseKeys {

  /** Deletes the key of a case: nobody can ever open its file again, not even from a backup. */
  void destroy(UUID concern);
}
