package org.heard.uikit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a file that the browser sends as the whole body of a request (load-file.ts). */
public final class FileReceiver implements ElementRequestHandler {
  private static final String NAME = "X-File-Name";
  private static final int MOST_NAME = 200;

  /** A small file can take much memory while it is read; people try again. */
  private static final Semaphore FEW_AT_ONCE = new Semaphore(4, true);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final int most;
  private final transient BiConsumer<String, byte[]> arrived;
  private final transient Semaphore turns;
  private final Duration patience;

  /**
   * Hands over each file with the name it has.
   *
   * @param most bytes that are of use; one more is read, by which importers see that it is too
   *     large
   */
  public FileReceiver(int most, BiConsumer<String, byte[]> arrived) {
    this(most, arrived, FEW_AT_ONCE, PATIENCE);
  }

  FileReceiver(int most, BiConsumer<String, byte[]> arrived, Semaphore turns, Duration patience) {
    this.most = most;
    this.arrived = arrived;
    this.turns = turns;
    this.patience = patience;
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
    if (!myTurn()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      byte[] file = request.getInputStream().readNBytes(most + 1);
      arrived.accept(name(request.getHeader(NAME)), file);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } finally {
      turns.release();
    }
  }

  private boolean myTurn() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String name(@Nullable String header) {
    String name =
        Optional.ofNullable(header)
            .filter(one -> one.matches("([^%]|%[0-9A-Fa-f]{2})*"))
            .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
            .orElse("");
    return name.length() > MOST_NAME ? name.substring(name.length() - MOST_NAME) : name;
  }
}
