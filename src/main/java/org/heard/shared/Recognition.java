package org.heard.shared;

/** What came of asking somebody again who it is. */
public enum Recognition {
  RIGHT,
  WRONG,
  /** Not looked at: there were too many wrong answers lately. */
  TOO_MANY
}
