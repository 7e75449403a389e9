package org.heard.submissions.ui.child;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heard.submissions.StorageUnavailableException;

/**
 * A file of a child's own words to take along, under an address of this page and visit only. Its
 * name says nothing about what is in it.
 */
final class OwnFile implements ElementRequestHandler {
  private final String name;
  private final SerializableSupplier<Optional<byte[]>> bytes;

  OwnFile(String name, SerializableSupplier<Optional<byte[]>> bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public String getUrlPostfix() {
    return name;
  }

  @Override
  public void handleRequest(
      VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
      throws IOException {
    try {
      // The page knows where the words are, and belongs to its visit.
      session.lock();
      Optional<byte[]> file;
      try {
        file = bytes.get();
      } finally {
        session.unlock();
      }
      if (file.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("application/octet-stream");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Length", Integer.toString(file.get().length));
      response.getOutputStream().write(file.get());
    } catch (StorageUnavailableException away) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
