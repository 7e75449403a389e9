package org.heard.shared.reprisals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.shared.helplines.Helpline;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the United Nations whose work is to act on reprisals.
 *
 * @param name in English, as it names itself
 * @param mail where to write; null when no source names an address
 * @param page its public page that says how to write
 * @param sources addresses of the public pages where all this was read
 * @param sourceRead the day those pages were read; not a day on which anybody wrote
 * @param confirmed the day somebody made sure that it is right; null for never
 */
public record FocalPoint(
    String name,
    @Nullable String mail,
    String page,
    List<String> sources,
    LocalDate sourceRead,
    @Nullable LocalDate confirmed) {

  /** A copy of the sources, and no entry without one. */
  public FocalPoint {
    sources = List.copyOf(sources);
    if (name.isBlank() || page.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("A focal point needs a name, a page and a source");
    }
  }

  /** Whether nobody looked at the entry for as long as a helpline may go unchecked (SG-3). */
  public boolean old(LocalDate today) {
    LocalDate checked = confirmed != null && confirmed.isAfter(sourceRead) ? confirmed : sourceRead;
    return ChronoUnit.DAYS.between(checked, today) >= Helpline.FLAGGED_AFTER_DAYS;
  }
}
