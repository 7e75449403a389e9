package org.heard.uikit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What the log says of failures while a test looks. */
public final class FailureLines implements AutoCloseable {
  private final Logger log = (Logger) LoggerFactory.getLogger(FailureLog.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  public FailureLines() {
    lines.start();
    log.addAppender(lines);
  }

  public String text() {
    return lines.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .collect(Collectors.joining("\n"));
  }

  /** The numbers of all lines, each once and as a page shows it. */
  public List<String> numbers() {
    return lines.list.stream()
        .map(line -> line.getFormattedMessage().replaceFirst("failure (\\d{6}): .*", "$1"))
        .distinct()
        .map(digits -> new FailureNumber(digits).grouped())
        .toList();
  }

  @Override
  public void close() {
    log.detachAppender(lines);
  }
}
