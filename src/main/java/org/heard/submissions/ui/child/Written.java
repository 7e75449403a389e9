package org.heard.submissions.ui.child;

import java.util.Optional;
import org.heard.consultations.Answer;
import org.jspecify.annotations.Nullable;

/** Between the words in a field and an answer. */
public final class Written {

  private Written() {}

  /** The words as an answer; nothing for an empty field. The words are not trimmed. */
  public static @Nullable Answer words(String words) {
    return words.isBlank() ? null : new Answer.Words(words);
  }

  /** A line beside another answer; nothing when it is empty. */
  public static @Nullable String aside(String words) {
    return words.isBlank() ? null : words;
  }

  /** The words of an answer that is words, or words with pieces. */
  public static Optional<String> in(@Nullable Answer answer) {
    return switch (answer) {
      case Answer.Words(String text) -> Optional.of(text);
      case Answer.Mixed mixed -> Optional.of(mixed.text());
      case null, default -> Optional.empty();
    };
  }
}
