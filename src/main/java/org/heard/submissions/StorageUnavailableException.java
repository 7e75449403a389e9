package org.heard.submissions;

/** The database cannot be reached now. Nothing was changed; the same call can be made again. */
public final class StorageUnavailableException extends IllegalStateException {
  public StorageUnavailableException(Throwable cause) {
    super("Storage cannot be reached", cause);
  }
}
