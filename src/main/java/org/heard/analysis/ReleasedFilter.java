package org.heard.analysis;

import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a file; a null field does not filter. It is asked what the file shows, after small
 * groups were made coarser, so that no filter finds fewer than five lines.
 */
public record ReleasedFilter(@Nullable Language language, @Nullable AgeBand ageBand) {
  /** All of them. */
  public static final ReleasedFilter ALL = new ReleasedFilter(null, null);
}
