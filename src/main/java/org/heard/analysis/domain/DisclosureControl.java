package org.heard.analysis.domain;

import org.heard.analysis.Cell;

/**
 * Decides which counts of a table stay hidden: those under the threshold, and as few others as
 * needed so that no small count can be worked out. See docs/decisions/0022-small-numbers.md.
 *
 * @param threshold the smallest count that may be shown
 * @param base shown counts are rounded to a multiple of this
 */
record DisclosureControl(int threshold, int base) {

  /** The rule of every call: 10 and 5. A call may only be stricter. */
  static final DisclosureControl USUAL = new DisclosureControl(10, 5);

  DisclosureControl {
    if (base < 1 || base > threshold || threshold % base != 0) {
      throw new IllegalArgumentException("The threshold must be a multiple of the rounding base");
    }
  }

  /** Whether a count must never be shown, whatever stands beside it. Zero is such a count. */
  boolean small(int count) {
    return count < threshold;
  }

  /** The cell of a count. */
  Cell cell(int count, boolean hidden) {
    return hidden || small(count) ? new Cell.Hidden() : new Cell.Shown(rounded(count));
  }

  private int rounded(int count) {
    return (count + base / 2) / base * base;
  }

  /**
   * Hides further counts until every small one is safe; everything that is not fixed when nothing
   * less helps.
   *
   * @return false when a small count is not safe even then: not even the total may be shown
   */
  boolean protect(CountNetwork network) {
    for (int i = 0; i < network.size(); i++) {
      if (small(network.arc(i).count()) && !network.arc(i).fixed()) {
        network.hide(i);
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < network.size(); i++) {
        more |= hideMoreFor(network, i);
      }
    }
    if (!safe(network)) {
      network.hideAll();
    }
    return safe(network);
  }

  private boolean hideMoreFor(CountNetwork network, int arc) {
    boolean more = false;
    while (!safe(network, arc) && hideOnceMore(network, arc)) {
      more = true;
    }
    return more;
  }

  private boolean hideOnceMore(CountNetwork network, int arc) {
    int count = network.arc(arc).count();
    int up = threshold - 1 - count;
    for (Attacker who : Attacker.values()) {
      Doubt above = Doubt.above(network, who, threshold, arc, up);
      Doubt below = Doubt.below(network, who, threshold, arc, count);
      if (enough(who, above.amount(), below.amount(), count)) {
        continue;
      }
      if ((above.amount() < up && above.hideMore())
          || (below.amount() < count && below.hideMore())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no small count can be worked out from what this network shows. */
  boolean safe(CountNetwork network) {
    for (int i = 0; i < network.size(); i++) {
      if (!safe(network, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean safe(CountNetwork network, int arc) {
    int count = network.arc(arc).count();
    if (!network.isHidden(arc) || !small(count)) {
      return true;
    }
    for (Attacker who : Attacker.values()) {
      // A table that is wholly hidden does not tell which counts are small, so it has no insiders.
      if (who == Attacker.INSIDER && network.allHidden()) {
        continue;
      }
      int above = Doubt.above(network, who, threshold, arc, threshold - 1 - count).amount();
      int below = Doubt.below(network, who, threshold, arc, count).amount();
      if (!enough(who, above, below, count)) {
        return false;
      }
    }
    return true;
  }

  /**
   * An outsider must think both zero and one less than the threshold possible; an insider must not
   * know the count more exactly than rounding would tell it.
   */
  private boolean enough(Attacker who, int above, int below, int count) {
    return switch (who) {
      case OUTSIDER -> above >= threshold - 1 - count && below >= count;
      case INSIDER -> above + below >= base - 1;
    };
  }
}
