package org.heard.content;

/**
 * How far a child-friendly version is.
 *
 * @param draft number of the newest state of its draft; 0 when nobody wrote anything yet
 * @param source the state of the source that the draft is written from
 * @param edition number of its newest edition; 0 when nothing is published
 * @param fits the newest state of the source that this edition is known to fit; 0 without one
 * @param changed whether the draft says something else than the edition
 */
public record Standing(
    DocumentId document,
    VersionId version,
    Audience audience,
    int draft,
    int source,
    int edition,
    int fits,
    boolean changed) {

  /** In words that a team member looks for. */
  public enum State {
    DRAFT,
    PUBLISHED,
    /** Published, and the source has a newer state for which nobody confirmed it. */
    OUTDATED
  }

  /**
   * The state it is in.
   *
   * @param newest number of the newest state of its source
   */
  public State state(int newest) {
    if (edition == 0) {
      return State.DRAFT;
    }
    return fits < newest ? State.OUTDATED : State.PUBLISHED;
  }
}
