package org.heard.accounts;

import java.util.List;
import org.heard.shared.PersonId;

/** Ways in for somebody whose device is lost: codes that each work once. */
public interface RecoveryCodes {
  /** How many there are at once. */
  int MOST = 10;

  /** How many of one's own are left. */
  int left();

  /**
   * New ones for oneself; earlier ones stop working. Shown once, stored as hashes.
   *
   * @throws StepUpOwedException unless the person showed lately who it is
   */
  List<OneTimeSecret> replace();

  /**
   * For administrators: forgets the second step and the passkeys of a person who lost device and
   * codes, and ends the person's sessions. At the next sign-in the password leads to setting it up
   * anew.
   *
   * @throws UnknownPersonException for somebody who is not there
   */
  void forget(PersonId person);
}
