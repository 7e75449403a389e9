package org.heard.accounts;

/** Refused because nobody would be left who can manage people. */
public final class LastAdministratorException extends IllegalStateException {
  public LastAdministratorException() {
    super("The last administrator stays");
  }
}
