package org.heard;

/** A setting is missing that Heard refuses to guess; the message says which. */
final class IncompleteConfigurationException extends IllegalStateException {
  IncompleteConfigurationException(String message) {
    super(message);
  }
}
