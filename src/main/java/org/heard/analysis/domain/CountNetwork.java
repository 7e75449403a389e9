package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tables that share totals, as one network: every count is an arc, every sum a node in which as
 * much arrives as leaves. What somebody can work out about a hidden count is then exactly how far
 * its flow can change while every shown count stays as it is (a maximum flow; whole numbers suffice
 * because such networks are totally unimodular).
 */
final class CountNetwork {
  private final List<Arc> arcs = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private final List<List<Integer>> at = new ArrayList<>();

  /** Adds a sum and gives its number. */
  int node() {
    at.add(new ArrayList<>());
    return at.size() - 1;
  }

  int nodes() {
    return at.size();
  }

  /** The counts that a sum is made of, on either side. */
  List<Integer> arcsAt(int node) {
    return at.get(node);
  }

  /** Adds a count and gives its number. */
  int add(Arc arc, boolean isHidden) {
    arcs.add(arc);
    int number = arcs.size() - 1;
    hidden.set(number, isHidden);
    at.get(arc.from()).add(number);
    at.get(arc.to()).add(number);
    return number;
  }

  Arc arc(int number) {
    return arcs.get(number);
  }

  int size() {
    return arcs.size();
  }

  boolean isHidden(int number) {
    return hidden.get(number);
  }

  void hide(int number) {
    hidden.set(number);
  }

  /** Hides every count whose state is not fixed by another table. */
  void hideAll() {
    for (int i = 0; i < size(); i++) {
      if (!arc(i).fixed()) {
        hide(i);
      }
    }
  }

  boolean allHidden() {
    for (int i = 0; i < size(); i++) {
      if (!arc(i).fixed() && !isHidden(i)) {
        return false;
      }
    }
    return true;
  }
}
