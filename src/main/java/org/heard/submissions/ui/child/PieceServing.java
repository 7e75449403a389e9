package org.heard.submissions.ui.child;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heard.shared.PieceId;
import org.heard.submissions.PieceFile;
import org.heard.submissions.StorageUnavailableException;

/**
 * Gives a child its own piece back, under an address of this page and visit only. A browser shows
 * it inside the page, and never as a page of its own.
 */
final class PieceServing implements ElementRequestHandler {
  private final PieceSource source;
  private final PieceId id;

  PieceServing(PieceSource source, PieceId id) {
    this.source = source;
    this.id = id;
  }

  @Override
  public String getUrlPostfix() {
    return "piece";
  }

  @Override
  public void handleRequest(
      VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
      throws IOException {
    try {
      Optional<PieceFile> file = source.open(id);
      if (file.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      write(file.get(), response);
    } catch (StorageUnavailableException away) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static void write(PieceFile file, VaadinResponse response) throws IOException {
    response.setContentType(file.contentType());
    response.setHeader("Content-Disposition", "attachment");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Length", Integer.toString(file.bytes().length));
    response.getOutputStream().write(file.bytes());
  }
}
