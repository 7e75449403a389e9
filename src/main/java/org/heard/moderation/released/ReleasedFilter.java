package org.heard.moderation.released;

import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Which released submissions; a null field does not filter. */
public record ReleasedFilter(@Nullable Language language, @Nullable AgeBand ageBand) {
  /** All of them. */
  public static final ReleasedFilter ALL = new ReleasedFilter(null, null);
}
