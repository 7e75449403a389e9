package org.heard.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal into a sentence instead of a stack trace. */
final class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefusedException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DemoRefusedException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Choose another database or data folder, or start without the profile \"demo\".",
        cause);
  }
}
