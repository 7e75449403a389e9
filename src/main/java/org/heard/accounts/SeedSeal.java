package org.heard.accounts;

import org.heard.shared.PersonId;

/**
 * Seals the seeds of second steps under a key outside the database. Published here and implemented
 * where the keys file is.
 */
public interface SeedSeal {

  /** Seals a seed for one person; the bytes do not open for another. */
  byte[] close(byte[] seed, PersonId person);

  /** The seed again. */
  byte[] open(byte[] sealed, PersonId person);
}
