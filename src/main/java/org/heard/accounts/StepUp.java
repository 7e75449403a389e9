package org.heard.accounts;

import java.time.Duration;
import org.heard.shared.AskingAgain;

/**
 * Asking again who it is, before many answers leave at once or hidden words are seen: the second
 * step once more, a passkey, or the password where people sign in without either. Whoever sits down
 * at a page left open gets neither.
 */
public interface StepUp extends AskingAgain {
  /** How long an answer holds; signing in is one. */
  Duration LASTS = Duration.ofMinutes(5);

  /**
   * Refuses unless the signed-in person gave a right answer lately.
   *
   * @throws StepUpOwedException otherwise
   */
  void require();
}
