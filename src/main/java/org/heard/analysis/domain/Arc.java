package org.heard.analysis.domain;

/**
 * One count of a table, seen as flow from a part to a whole.
 *
 * @param from node the flow leaves
 * @param to node the flow enters
 * @param count the true count
 * @param price how much a reader loses when it is hidden; {@link #FIXED} when its state was decided
 *     by another table
 */
record Arc(int from, int to, int count, int price) {
  static final int FIXED = -1;

  boolean fixed() {
    return price == FIXED;
  }
}
