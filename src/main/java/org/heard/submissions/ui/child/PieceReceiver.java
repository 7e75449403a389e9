package org.heard.submissions.ui.child;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.StorageUnavailableException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a piece that the browser sends as the whole body of a request. Flow gives every receiver an
 * address with a random key, so another site cannot send here. What the sender says about size,
 * type and name is not looked at.
 */
final class PieceReceiver implements ElementRequestHandler {
  private final PiecePanel panel;

  PieceReceiver(PiecePanel panel) {
    this.panel = panel;
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
    // Neither kept nor words: the browser holds on to it and tries again.
    ObjectNode answer = JacksonUtils.createObjectNode();
    try {
      // Without the lock of the visit: cleaning takes a while, and the page stays usable.
      KeepResult result = panel.keep(request.getInputStream());
      panel.ui().accessSynchronously(() -> panel.took(result, answer));
    } catch (StorageUnavailableException | UIDetachedException away) {
      answer.removeAll();
    }
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
