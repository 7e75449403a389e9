package org.heard.accounts;

import org.springframework.security.access.AccessDeniedException;

/** The person may do this, but was not asked lately who it is. */
public final class StepUpOwedException extends AccessDeniedException {

  /** Says nothing about whom or what. */
  public StepUpOwedException() {
    super("Asked again first");
  }
}
