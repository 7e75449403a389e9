package org.heard.uikit.paper;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One after the other; whoever finds too many waiting is sent away, so that threads stay free. */
public final class Turns {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Semaphore places;

  /** Turns for one, while so many more may wait. */
  Turns(int mostWaiting) {
    places = new Semaphore(mostWaiting + 1);
  }

  /**
   * Does something as soon as it is its turn.
   *
   * @throws TooMuchToPrintException when there is no place to wait
   */
  public <T> T take(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw new TooMuchToPrintException();
    }
    try {
      turn.lock();
      try {
        return work.get();
      } finally {
        turn.unlock();
      }
    } finally {
      places.release();
    }
  }
}
