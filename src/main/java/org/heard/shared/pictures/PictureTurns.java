package org.heard.shared.pictures;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets only a few pictures be made anew at once, because that takes memory. */
public final class PictureTurns {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore turns;

  /** As many at once as the semaphore has room for. */
  public PictureTurns(Semaphore turns) {
    this.turns = turns;
  }

  /** Makes a picture of what somebody sent; empty when no turn was free in time. */
  public Optional<Redone> made(byte[] sent, Redrawing.Look look) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(Redrawing.of(sent, look));
    } finally {
      turns.release();
    }
  }
}
