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
import org.heard.uikit.PrivateFile;

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
      PrivateFile.write(file.get().contentType(), file.get().bytes(), response);
    } catch (StorageUnavailableException away) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
