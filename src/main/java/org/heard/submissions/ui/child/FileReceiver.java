package org.heard.submissions.ui.child;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heard.submissions.StorageUnavailableException;

/** Takes a progress file that the browser sends as the whole body of a request. */
final class FileReceiver implements ElementRequestHandler {
  private final LoadFile part;

  FileReceiver(LoadFile part) {
    this.part = part;
  }

  /** The ending by which Flow and its security know a request that sends something. */
  @Override
  public String getUrlPostfix() {
    return "upload";
  }

  @Override
  public void handleRequest(
      VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
      throws IOException {
    if (!"POST".equals(request.getMethod())) {
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    try {
      part.took(part.load(request.getInputStream()));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (StorageUnavailableException away) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
