package org.heard.submissions.domain;

import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.submissions.Assent;

/** What is sealed of a submission: one document, never a column. */
record SealedWords(Map<String, Answer> answers, Assent assent) {
  @Override
  public String toString() {
    return "SealedWords[hidden]";
  }
}
