package org.heard.shell;

/**
 * Where an entry stands in the side menu. The {@code order} of a view's {@code @Menu} says it:
 * below 100 daily work, below 200 what is made of it, the rest running the site. Its {@code title}
 * is a message key and its {@code icon} the name of a {@code heard-icon}.
 */
enum MenuSection {
  WORK(100),
  RESULTS(200),
  RUNNING(Double.MAX_VALUE);

  private final double below;

  MenuSection(double below) {
    this.below = below;
  }

  boolean has(double order) {
    return order < below && (ordinal() == 0 || order >= values()[ordinal() - 1].below);
  }
}
