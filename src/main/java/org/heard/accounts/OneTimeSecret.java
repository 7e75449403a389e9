package org.heard.accounts;

/**
 * The secret part of a one-time link to choose a password; works once and for a limited time. Shown
 * once, stored only as a hash.
 */
public record OneTimeSecret(String text) {
  @Override
  public String toString() {
    return "OneTimeSecret[hidden]";
  }
}
