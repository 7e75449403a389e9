package org.heard;

import org.heard.submissions.KeysUnusableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why nothing can be sealed or opened. */
final class KeysUnusableAnalyzer extends AbstractFailureAnalyzer<KeysUnusableException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, KeysUnusableException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()), "See README.md, \"Run it for real\".", cause);
  }
}
