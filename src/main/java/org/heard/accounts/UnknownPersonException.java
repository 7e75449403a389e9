package org.heard.accounts;

/** There is no person with this id. */
public final class UnknownPersonException extends IllegalArgumentException {
  public UnknownPersonException() {
    super("No such person");
  }
}
