package org.heard.submissions.domain;

import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.submissions.Assent;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a submission: one document, never a column.
 *
 * @param backed who stood behind it beside the child; null in what was sent before this was kept
 */
record SealedWords(Map<String, Answer> answers, Assent assent, @Nullable Backed backed) {
  @Override
  public String toString() {
    return "SealedWords[hidden]";
  }
}
