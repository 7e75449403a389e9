package org.heard.consultations.translating;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.HandoverCode;

/**
 * What a translator without an account reaches with a link: the texts of one call, to be changed in
 * one language. Open to everybody; the pass is what counts, and a pass is made from a secret alone.
 *
 * @see TranslatorLinks
 */
public interface TranslatorDesk {
  /** Longest visit, whatever is done; the link may be opened again. */
  Duration LONGEST = Duration.ofHours(8);

  /** What came of a secret. */
  sealed interface Opened {
    /** It is of a link that counts. */
    record In(TranslatorPass pass) implements Opened {}

    /** There is no such link, or it counts no more; which of the two is not said. */
    record NotValid() implements Opened {}

    /** Too many were tried from here, or in all. */
    record TooMany() implements Opened {}
  }

  /** Comes in; the link notes the day. */
  Opened open(HandoverCode secret);

  /** The plan; empty when the link or the visit has ended. */
  Optional<Seen> read(TranslatorPass pass);

  /**
   * Stores translations into the language of the pass. Whatever else differs between the state they
   * were made from and the plan of now stays as it is.
   *
   * @param base number of the state that they were made from
   */
  Kept keep(TranslatorPass pass, int base, List<Translation> changes);

  /** Originals of stale translations, see {@link OldWords#before}; none when the link has ended. */
  Map<String, String> before(TranslatorPass pass);
}
