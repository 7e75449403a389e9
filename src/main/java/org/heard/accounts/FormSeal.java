package org.heard.accounts;

import org.heard.shared.PersonId;

/**
 * Seals what a child wrote to become an advisor, under a key outside the database. Published here
 * and implemented where the keys file is.
 */
public interface FormSeal {

  /** Seals words for one person; the bytes do not open for another. */
  byte[] close(byte[] words, PersonId person);

  /** The words again. */
  byte[] open(byte[] sealed, PersonId person);
}
