package org.heard.analysis;

/** A count as it may leave the house: rounded, or hidden; never the count itself. */
public sealed interface Cell {

  /**
   * A count that may be told.
   *
   * @param rounded the count, rounded to the nearest multiple of 5; at least 10
   */
  record Shown(int rounded) implements Cell {}

  /** A count that is too small, or from which a small one could be worked out. */
  record Hidden() implements Cell {}
}
