package org.heard.uikit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
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

  /** Films take minutes to come, and little memory: they do not wait for small files. */
  private static final Semaphore FEW_FILMS = new Semaphore(4, true);

  private final long most;
  private final boolean refusing;
  private final transient Arrival arrived;
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
    this(
        most,
        false,
        (name, body) -> arrived.accept(name, body.readNBytes(most + 1)),
        turns,
        patience);
  }

  private FileReceiver(
      long most, boolean refusing, Arrival arrived, Semaphore turns, Duration patience) {
    this.most = most;
    this.refusing = refusing;
    this.arrived = arrived;
    this.turns = turns;
    this.patience = patience;
  }

  /** Takes a file while it comes. */
  @FunctionalInterface
  public interface Arrival {
    /**
     * A file comes.
     *
     * @throws IOException when the sender stops in the middle
     */
    void arrives(String name, InputStream file) throws IOException;
  }

  /**
   * Hands over each file while it comes, so that a large one is never held.
   *
   * @param most bytes a file may have; one that says it is larger is refused before it is read
   */
  public static FileReceiver streaming(long most, Arrival arrived) {
    return new FileReceiver(most, true, arrived, FEW_FILMS, PATIENCE);
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
    if (refusing && request.getContentLengthLong() > most) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    if (!myTurn()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      arrived.arrives(name(request.getHeader(NAME)), request.getInputStream());
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
