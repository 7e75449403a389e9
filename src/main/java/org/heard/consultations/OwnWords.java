package org.heard.consultations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an answer that is in somebody's own words. An answer has at most one such part. */
public final class OwnWords {
  private OwnWords() {}

  /** The own words; empty when the answer has none. */
  public static Optional<String> in(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> present(words.text());
      case Answer.Mixed mixed -> present(mixed.text());
      case Answer.Picked picked -> present(picked.other());
      case Answer.Rated rated -> present(rated.why());
      case Answer.Amount amount -> Optional.empty();
      case Answer.Day day -> Optional.empty();
      case Answer.Ranked ranked -> Optional.empty();
      case Answer.NotSaid notSaid -> Optional.empty();
    };
  }

  /** A copy of the answer with other words; an answer without own words stays as it is. */
  public static Answer replaced(Answer answer, String words) {
    return switch (answer) {
      case Answer.Words old -> new Answer.Words(words);
      case Answer.Mixed mixed -> new Answer.Mixed(words, mixed.pieces());
      case Answer.Picked picked -> new Answer.Picked(picked.keys(), words);
      case Answer.Rated rated -> new Answer.Rated(rated.value(), words);
      case Answer.Amount amount -> amount;
      case Answer.Day day -> day;
      case Answer.Ranked ranked -> ranked;
      case Answer.NotSaid notSaid -> notSaid;
    };
  }

  private static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(words -> !words.isEmpty());
  }
}
