package org.heard.uikit;

import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;

/**
 * Hands a file to the one who may have it. The browser shows it inside of the page, never as a page
 * of its own, trusts nothing in it and keeps nothing of it.
 */
public final class PrivateFile {
  private PrivateFile() {}

  /** Answers a request with a file. */
  public static void write(String contentType, byte[] bytes, VaadinResponse response)
      throws IOException {
    response.setContentType(contentType);
    response.setHeader("Content-Disposition", "attachment");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Length", Integer.toString(bytes.length));
    response.getOutputStream().write(bytes);
  }
}
