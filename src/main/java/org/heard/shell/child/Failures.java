package org.heard.shell.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens after an error nobody expected: a calm line on the page, the place in the log. */
final class Failures implements ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int FRAMES = 12;

  @Override
  public void error(ErrorEvent event) {
    log(event.getThrowable());
    Optional.ofNullable(UI.getCurrent()).stream()
        .flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
        .flatMap(target -> target instanceof ChildLayout layout ? Stream.of(layout) : Stream.of())
        .forEach(ChildLayout::sayTrouble);
  }

  /** Kinds and places only: a message could carry what a child wrote. */
  static void log(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      LOG.error(
          "{} at {}",
          cause.getClass().getName(),
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < ")));
    }
  }
}
