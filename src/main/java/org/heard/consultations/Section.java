package org.heard.consultations;

import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, under a heading of their own.
 *
 * @param key lower-case words joined by hyphens, cited by the questions in it
 * @param title its heading
 * @param intro what a reader is told before its first question
 * @param shownWhen the condition on earlier answers; its questions are hidden with it
 */
public record Section(
    String key, LocalizedText title, @Nullable LocalizedText intro, @Nullable Condition shownWhen) {

  public Section {
    if (!key.matches(Question.KEY)) {
      throw new IllegalArgumentException("Not a key of a section");
    }
  }
}
