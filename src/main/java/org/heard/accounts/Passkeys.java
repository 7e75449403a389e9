package org.heard.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.PasskeyQuestion;

/**
 * Passkeys of the signed-in person. One alone signs in: having the device is one step, and what the
 * device asks for (a finger, a face, a number) is the other. There are no passkeys without that.
 */
public interface Passkeys {
  /** How many a person can have. */
  int MOST = 10;

  /** Longest name, in characters. */
  int MOST_NAME = 60;

  /**
   * A passkey as its owner knows it.
   *
   * @param used the day of the last use; empty when it was never used
   */
  record Passkey(UUID id, String name, LocalDate made, Optional<LocalDate> used) {}

  /** What came of making one. */
  enum Outcome {
    KEPT,
    /** The answer of the device does not count. */
    REFUSED,
    /** It is kept already, for whomever. */
    KNOWN,
    /** There are {@link #MOST}. */
    TOO_MANY
  }

  /** One's own, the oldest first. */
  List<Passkey> own();

  /**
   * Begins to make one.
   *
   * @throws StepUpOwedException unless the person showed lately who it is
   */
  PasskeyQuestion begin();

  /**
   * Keeps what the device answered.
   *
   * @param question from {@link #begin}
   * @param answer the JSON that the browser made
   * @param name what the owner calls it; cut at {@link #MOST_NAME}
   * @throws StepUpOwedException unless the person showed lately who it is
   */
  Outcome keep(PasskeyQuestion question, String answer, String name);

  /**
   * Begins to make the first one of a child advisor, with its one-time link instead of a password.
   * Public.
   *
   * @return empty when the secret is unknown, used, too old, or not a child's
   */
  Optional<PasskeyQuestion> begin(OneTimeSecret secret);

  /**
   * Keeps what the device of a child advisor answered; the secret stops working. Public.
   *
   * @param question from {@link #begin(OneTimeSecret)}
   */
  Outcome keep(OneTimeSecret secret, PasskeyQuestion question, String answer, String name);

  /**
   * Removes one of one's own; anything else is left as it is, and so is the last way in of a child
   * advisor without a password.
   *
   * @return whether there was one
   * @throws StepUpOwedException unless the person showed lately who it is
   */
  boolean remove(UUID id);

  /** A question to whoever wants to sign in; the present session answers the newest one, once. */
  PasskeyQuestion atTheDoor();
}
