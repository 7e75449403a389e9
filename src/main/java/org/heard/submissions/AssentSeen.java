package org.heard.submissions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Which words a child saw when it allowed something (safety.md AG-7).
 *
 * @param version number of the {@link AssentTexts}
 * @param hash SHA-256 of that version, so that a changed text would be seen
 * @param language the language of the page
 * @param band how old the child had said it is; null when not asked yet
 * @param easyRead whether it read easy words
 * @param hour when it was sent, to the hour; null before Send
 */
public record AssentSeen(
    int version,
    String hash,
    Language language,
    @Nullable AgeBand band,
    boolean easyRead,
    @Nullable Instant hour) {

  /** The same, sent at a moment of which only the hour is kept. */
  public AssentSeen at(Instant moment) {
    return new AssentSeen(
        version, hash, language, band, easyRead, moment.truncatedTo(ChronoUnit.HOURS));
  }

  /** The reader of then. */
  public Reader reader() {
    return new Reader(language, band, easyRead);
  }
}
