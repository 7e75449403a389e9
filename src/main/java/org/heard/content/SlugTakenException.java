package org.heard.content;

/** Another document has this address already. */
public class SlugTakenException extends RuntimeException {
  public SlugTakenException() {
    super("Another document has this address");
  }
}
