package org.heard.e2e;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * What a line does to the packets on it. A lost packet is sent again by the network itself, so it
 * comes late and holds up those behind it.
 *
 * @param delay how long the first packet after a pause is on its way
 * @param bytesPerSecond how much fits through; 0 for as much as comes
 * @param loss share of packets that are lost
 * @param lost how long it takes until a lost packet was sent again
 */
record Weather(Duration delay, int bytesPerSecond, double loss, Duration lost) {
  static final int PACKET = 1400;
  static final Weather FAIR = new Weather(Duration.ZERO, 0, 0, Duration.ZERO);

  /** A phone far from its mast: 1.6 Mbit/s, 150 ms there and back, every twentieth packet lost. */
  static final Weather POOR =
      new Weather(Duration.ofMillis(75), 200_000, 0.05, Duration.ofMillis(300));

  private static final int NANOS_PER_SECOND = 1_000_000_000;

  /** How long a packet of this many bytes takes. */
  Duration time(int bytes, boolean afterPause, RandomGenerator chance) {
    Duration time = afterPause ? delay : Duration.ZERO;
    if (bytesPerSecond > 0) {
      time = time.plusNanos((long) bytes * NANOS_PER_SECOND / bytesPerSecond);
    }
    return chance.nextDouble() < loss ? time.plus(lost) : time;
  }
}
