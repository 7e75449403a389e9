package org.heard.uikit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures nobody expected on a child's page, in the log of the server. */
public final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
  private static final int FRAMES = 12;

  private FailureLog() {}

  /** Writes kinds and places only: a message could carry what a child wrote. */
  public static void write(Throwable failure) {
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
