package org.heard.accounts;

/**
 * A small sum that a browser does before something that floods would like to do often. It needs no
 * eyes, no hands and nobody else's server. Off unless an installation switches it on.
 */
public interface ProofOfWork {

  /** Whether it is asked for at all. */
  boolean demanded();

  /** A new task for one browser, as JSON that the parts of ALTCHA in a browser understand. */
  String task();

  /**
   * Whether this solves a task of ours that is fresh and was never handed in before. From now on it
   * was.
   *
   * @param solution what a browser made of a task: JSON in Base64
   */
  boolean accepts(String solution);
}
