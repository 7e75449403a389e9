package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a translated file that the browser sends as the whole body of a request. */
final class FileReceiver implements ElementRequestHandler {
  private final FilesSection part;

  FileReceiver(FilesSection part) {
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
    part.took(request.getInputStream().readNBytes(FilesSection.most()));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
