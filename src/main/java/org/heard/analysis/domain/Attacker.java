package org.heard.analysis.domain;

/**
 * Somebody who knows every shown count exactly, as if nothing were rounded, and tries to work out
 * the hidden ones.
 */
enum Attacker {
  /** Knows only that no count is negative. */
  OUTSIDER {
    @Override
    int room(int count, int threshold) {
      return UNBOUNDED;
    }

    @Override
    int stock(int count, int threshold) {
      return count;
    }
  },

  /** Knows also which hidden counts are small and which are hidden to protect those. */
  INSIDER {
    @Override
    int room(int count, int threshold) {
      return count < threshold ? threshold - 1 - count : UNBOUNDED;
    }

    @Override
    int stock(int count, int threshold) {
      return count < threshold ? count : count - threshold;
    }
  };

  static final int UNBOUNDED = Integer.MAX_VALUE / 4;

  /** How much more than the truth a hidden count can be by itself. */
  abstract int room(int count, int threshold);

  /** How much less than the truth a hidden count can be by itself. */
  abstract int stock(int count, int threshold);
}
