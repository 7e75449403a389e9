package org.heard.e2e;

/** The two sizes on which everything has to work; in CSS pixels. */
enum Screen {
  PHONE(360, 800, true),
  DESK(1280, 900, false);

  final int width;
  final int height;
  final boolean touch;

  Screen(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }
}
