package org.heard.submissions.review;

import java.time.LocalDate;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** What the queue shows; a null field does not filter. Days are inclusive. */
public record QueueFilter(
    @Nullable ReviewState state,
    @Nullable Language language,
    @Nullable AgeBand ageBand,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Everything that belongs in an ordinary list. */
  public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null);
}
