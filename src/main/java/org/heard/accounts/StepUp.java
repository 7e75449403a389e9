package org.heard.accounts;

import java.time.Duration;
import org.heard.shared.Recognition;

/**
 * Asking again who it is, before many answers leave at once or hidden words are seen: the second
 * step once more, or the password where people sign in without one. Whoever sits down at a page
 * left open gets neither.
 */
public interface StepUp {
  /** How long an answer holds; signing in is one. */
  Duration LASTS = Duration.ofMinutes(5);

  /** Whether a code is asked for; otherwise the password. */
  boolean asksForCode();

  /** Whether the signed-in person gave a right answer lately. */
  boolean given();

  /** Looks at an answer of the signed-in person. */
  Recognition give(String typed);

  /**
   * Refuses unless the signed-in person gave a right answer lately.
   *
   * @throws StepUpOwedException otherwise
   */
  void require();
}
