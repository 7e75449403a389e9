package org.heard.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Repeatable chance for one invented submission: the same number always gives the same child. */
final class Chance {
  private final RandomGenerator random;

  Chance(long seed) {
    this.random = new java.util.SplittableRandom(seed);
  }

  /** True once in a while. */
  boolean of(double share) {
    return random.nextDouble() < share;
  }

  /** Any of them, each as likely. */
  <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** One of them, earlier ones more often. */
  <T> T early(List<T> from) {
    return from.get((int) (Math.pow(random.nextDouble(), 1.6) * from.size()));
  }

  /** From 1 up to a number, both included. */
  int upTo(int most) {
    return random.nextInt(most) + 1;
  }

  /** Around a middle, most often close to it, within 0 and 1. */
  double around(double middle, double spread) {
    return Math.clamp(middle + spread * random.nextGaussian(), 0, 1);
  }
}
