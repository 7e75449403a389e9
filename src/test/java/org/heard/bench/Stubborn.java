package org.heard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A child who types with pauses and, whenever the server is gone, comes back and goes on until its
 * answers are sent. It watches that nothing it wrote is gone.
 */
sealed interface Stubborn permits StubbornFlowChild, StubbornLightChild {

  /** Goes on until the code is there. */
  Sent answerAndSend() throws IOException, InterruptedException;

  /**
   * What a child ended with.
   *
   * @param code its secret code
   * @param mark words that only this child wrote
   * @param lost the most typing that was lost at once
   * @param returns how often it had to come back
   */
  record Sent(String code, String mark, Duration lost, int returns) {}

  /** Waits until the server answers again, or there is no use in waiting. */
  static void await(BooleanSupplier there) throws InterruptedException, IOException {
    for (int tries = 0; tries < 1200; tries++) {
      if (there.getAsBoolean()) {
        return;
      }
      Thread.sleep(200);
    }
    throw new IOException("the server did not come back");
  }
}
