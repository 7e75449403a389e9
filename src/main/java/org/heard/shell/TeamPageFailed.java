package org.heard.shell;

/** A page of the team could not be shown; leads to its own calm page instead of a child's. */
public final class TeamPageFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Failed because of this. */
  public TeamPageFailed(Exception cause) {
    super(cause);
  }
}
