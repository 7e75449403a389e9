package org.heard.consultations.translating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Links with which somebody without an account translates one call into one language. For managers
 * of the call; a call of somebody else is refused.
 *
 * @see <a href="file:docs/decisions/0151-links-for-translators.md">decision 0151</a>
 */
public interface TranslatorLinks {
  /** Most days from the day a link is made to its last day. */
  int MOST_DAYS = 60;

  /** Most characters of what a link is called. */
  int MOST_LABEL = 100;

  /** Most links that count at the same time, for one language of one call. */
  int MOST_AT_ONCE = 10;

  /** Why no link was made, or the secret of the one that was. */
  sealed interface Made {
    /** The secret is shown once; only an HMAC of it is kept. */
    record Link(HandoverCode secret) implements Made {}

    /** The call has no such language to translate into, or no translation is taken any more. */
    record NothingToTranslate() implements Made {}

    /** {@link #MOST_AT_ONCE} are out. */
    record TooMany() implements Made {}
  }

  /**
   * A link that was made.
   *
   * @param label what the manager calls it
   * @param ends its last day
   * @param lastUsed the day on which it was used last; null when it never was
   */
  record Known(
      UUID id,
      String label,
      PersonId madeBy,
      LocalDate made,
      LocalDate ends,
      @Nullable LocalDate lastUsed,
      Standing standing) {}

  /** Whether a link lets anybody in. */
  enum Standing {
    COUNTS,
    /** A manager ended it. */
    ENDED,
    /** Its last day is over. */
    OVER,
    /** The call, or its next version, was published, or the call closed or was stopped. */
    PUBLISHED
  }

  /**
   * Makes a link. It counts until its last day, until somebody ends it, or until the call is
   * published, whatever comes first. For a correction of a published call a new one is made.
   *
   * @param label 1 to {@value #MOST_LABEL} characters, for managers
   * @param ends from today up to {@value #MOST_DAYS} days later
   * @throws IllegalArgumentException for another label or day
   */
  Made make(ConsultationId call, Language language, String label, LocalDate ends);

  /** The links of a language, also those that count no more, the newest first. */
  List<Known> of(ConsultationId call, Language language);

  /** Ends a link at once; whoever is in through it is out with the next act. */
  void end(ConsultationId call, UUID link);
}
