package org.heard.analysis.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How far a hidden count could be from the truth for all an attacker knows: a maximum flow round
 * the count, through hidden counts only.
 */
final class Doubt {
  private static final int UNREACHED = Integer.MAX_VALUE;

  private final CountNetwork network;
  private final Attacker attacker;
  private final int threshold;
  private final int arc;
  private final int source;
  private final int sink;
  private final int[] change;
  private int amount;

  private Doubt(
      CountNetwork network, Attacker attacker, int threshold, int arc, int source, int sink) {
    this.network = network;
    this.attacker = attacker;
    this.threshold = threshold;
    this.arc = arc;
    this.source = source;
    this.sink = sink;
    this.change = new int[network.size()];
  }

  /** How much larger the count could be, up to a need. */
  static Doubt above(CountNetwork network, Attacker who, int threshold, int arc, int need) {
    Arc count = network.arc(arc);
    return new Doubt(network, who, threshold, arc, count.to(), count.from()).grow(need);
  }

  /** How much smaller the count could be, up to a need. */
  static Doubt below(CountNetwork network, Attacker who, int threshold, int arc, int need) {
    Arc count = network.arc(arc);
    return new Doubt(network, who, threshold, arc, count.from(), count.to()).grow(need);
  }

  int amount() {
    return amount;
  }

  private Doubt grow(int need) {
    while (amount < need) {
      int[] by = search(false);
      if (by[sink] < 0) {
        break;
      }
      amount += push(by, need - amount);
    }
    return this;
  }

  /** Hides the cheapest further counts that give more doubt; false when there are none. */
  boolean hideMore() {
    int[] by = search(true);
    if (by[sink] < 0) {
      return false;
    }
    for (int node = sink; node != source; node = before(by, node)) {
      network.hide(by[node]);
    }
    return true;
  }

  private int[] search(boolean alsoShown) {
    int[] by = new int[network.nodes()];
    int[] cost = new int[network.nodes()];
    Arrays.fill(by, -1);
    Arrays.fill(cost, UNREACHED);
    cost[source] = 0;
    PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(step -> step[1]));
    open.add(new int[] {source, 0});
    while (!open.isEmpty() && open.element()[0] != sink) {
      int[] step = open.remove();
      int node = step[0];
      if (step[1] > cost[node]) {
        continue;
      }
      for (int i : network.arcsAt(node)) {
        boolean usable = network.isHidden(i) || (alsoShown && !network.arc(i).fixed());
        int next = other(i, node);
        int price = network.isHidden(i) ? 0 : network.arc(i).price();
        if (i != arc && usable && space(i, node) > 0 && cost[node] + price < cost[next]) {
          cost[next] = cost[node] + price;
          by[next] = i;
          open.add(new int[] {next, cost[next]});
        }
      }
    }
    return by;
  }

  private int push(int[] by, int most) {
    int least = most;
    for (int node = sink; node != source; node = before(by, node)) {
      least = Math.min(least, space(by[node], before(by, node)));
    }
    for (int node = sink; node != source; node = before(by, node)) {
      change[by[node]] += network.arc(by[node]).to() == node ? least : -least;
    }
    return least;
  }

  private int before(int[] by, int node) {
    return other(by[node], node);
  }

  private int other(int number, int node) {
    Arc found = network.arc(number);
    return found.from() == node ? found.to() : found.from();
  }

  private int space(int number, int node) {
    Arc found = network.arc(number);
    return found.from() == node
        ? attacker.room(found.count(), threshold) - change[number]
        : attacker.stock(found.count(), threshold) + change[number];
  }
}
