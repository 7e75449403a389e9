package org.heard.analysis.ui.team;

import org.heard.analysis.Exports;

/** How far a download is. Told by the thread that writes, asked by the page; neither waits. */
final class Writing {

  /** Where it stands. */
  sealed interface State {
    /** Nothing was asked for yet. */
    record Idle() implements State {}

    /** On its way. */
    record Busy(long done, long expected) implements State {}

    /** The whole file left. */
    record Done(Exports.Written written) implements State {}

    /** It ended too early. */
    record Broken() implements State {}
  }

  private State state = new State.Idle();
  private int asked;
  private int ended;

  /** The person pressed Download. The file may be under way already, or even complete. */
  synchronized void ask() {
    asked++;
  }

  synchronized void tell(State now) {
    state = now;
    ended +=
        switch (now) {
          case State.Done done -> 1;
          case State.Broken broken -> 1;
          case State.Idle idle -> 0;
          case State.Busy busy -> 0;
        };
  }

  synchronized State state() {
    return state;
  }

  /** Whether a file that was asked for has not ended yet. */
  synchronized boolean under() {
    return ended < asked;
  }
}
