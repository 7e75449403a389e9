package org.heard.submissions;

import org.heard.shared.HandoverCode;

/** Which way a child chose when its call wants somebody else's yes beside its own. */
public sealed interface Backing {

  /** Nothing chosen: enough where the child alone decides. */
  record None() implements Backing {}

  /** A guardian will be asked; the answers wait unread until it said yes. */
  record AskGuardian() implements Backing {}

  /** Asking is not safe or not wanted; only where the call allows it. */
  record WithoutGuardian() implements Backing {}

  /** The code that an organisation gave to the child. */
  record Organisation(HandoverCode code) implements Backing {}
}
