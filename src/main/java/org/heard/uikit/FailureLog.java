package org.heard.uikit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures nobody expected on a page, in the log of the server. */
public final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
  private static final int FRAMES = 12;

  private FailureLog() {}

  /**
   * Writes kinds and places only: a message could carry what a child wrote.
   *
   * @return the number by which the lines are found, for the page that says what happened
   */
  public static FailureNumber write(Throwable failure) {
    FailureNumber number = FailureNumber.random();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      LOG.error(
          "failure {}: {} at {}",
          number.digits(),
          cause.getClass().getName(),
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < ")));
    }
    return number;
  }
}
