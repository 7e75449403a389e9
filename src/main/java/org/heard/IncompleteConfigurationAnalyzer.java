package org.heard;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused start into one sentence instead of a stack trace. */
final class IncompleteConfigurationAnalyzer
    extends AbstractFailureAnalyzer<IncompleteConfigurationException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, IncompleteConfigurationException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()), "See README.md, \"Run it for real\".", cause);
  }
}
