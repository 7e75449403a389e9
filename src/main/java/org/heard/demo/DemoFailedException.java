package org.heard.demo;

/** The demo could not be filled: its files and the application do not fit together. */
final class DemoFailedException extends IllegalStateException {
  DemoFailedException(String message) {
    super(message);
  }

  DemoFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
