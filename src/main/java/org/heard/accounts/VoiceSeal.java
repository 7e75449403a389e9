package org.heard.accounts;

import java.util.UUID;

/**
 * Seals what a child advisor said aloud, under a key outside the database: a voice tells who speaks
 * (docs/decisions/0173). Published here and implemented where the keys file is.
 */
public interface VoiceSeal {

  /** Seals one recording; the bytes do not open as another. */
  byte[] close(byte[] sound, UUID recording);

  /** The recording again. */
  byte[] open(byte[] sealed, UUID recording);
}
