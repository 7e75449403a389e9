package org.heard.uikit.paper;

/** More new papers were asked for than this server makes in a while; later there is one. */
public final class TooMuchToPrintException extends RuntimeException {
  TooMuchToPrintException() {
    super("Too many new papers at the same time");
  }
}
