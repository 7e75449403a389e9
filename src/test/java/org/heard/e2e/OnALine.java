package org.heard.e2e;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Journeys over a line that can be cut. */
abstract class OnALine extends Journey {
  /** The line of the journey in hand. */
  CuttableLine line;

  @BeforeEach
  void layTheLine() {
    line = new CuttableLine(application().port());
  }

  @AfterEach
  void takeItAway() {
    line.close();
  }
}
