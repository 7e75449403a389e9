package org.heard.submissions;

/** The keys outside the database are missing or broken; nothing can be sealed or opened. */
public final class KeysUnusableException extends IllegalStateException {
  public KeysUnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
