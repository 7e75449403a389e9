package org.heard.submissions.review;

import java.util.UUID;

/**
 * Seals what safeguarding writes about a case, with a key of that case, so that moderation never
 * sees a key. For safeguarding alone; whoever calls has checked whose case it is.
 */
public interface CaseSeal {

  /** Seals the words of an entry; the first of a case makes its key. */
  byte[] close(UUID concern, UUID entry, String words);

  /** Opens the words of an entry. */
  String open(UUID concern, UUID entry, byte[] sealed);
}
