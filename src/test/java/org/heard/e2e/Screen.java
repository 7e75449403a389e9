package org.heard.e2e;

/** The sizes on which everything has to work; in CSS pixels. */
enum Screen {
  /** The narrowest that has to work; also a desktop of 1280 px at 400 % zoom. */
  NARROW(320, 640, true),
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
