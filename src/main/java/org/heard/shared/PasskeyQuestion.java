package org.heard.shared;

/**
 * A question to a passkey: new each time, and answered once, in the browser that it was sent to.
 */
public interface PasskeyQuestion {

  /** The question as JSON, for the browser. */
  String forBrowser();
}
