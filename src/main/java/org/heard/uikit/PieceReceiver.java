package org.heard.uikit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a piece that the browser sends as the whole body of a request (media-keeper.ts). Flow gives
 * every receiver an address with a random key, so another site cannot send here. What the sender
 * says about size, type and name is not looked at.
 */
public final class PieceReceiver implements ElementRequestHandler {

  /** Takes what was sent. */
  @FunctionalInterface
  public interface Taker extends Serializable {

    /**
     * Called without the lock of the visit: cleaning takes a while, and the page stays usable.
     *
     * @param answer gets {@code kept} when it is kept, or {@code words} when it will never be;
     *     neither: the browser holds on to it and tries again
     */
    void take(InputStream sent, ObjectNode answer) throws IOException;
  }

  private final Taker taker;

  /** One that hands everything on. */
  public PieceReceiver(Taker taker) {
    this.taker = taker;
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
    ObjectNode answer = JacksonUtils.createObjectNode();
    taker.take(request.getInputStream(), answer);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
