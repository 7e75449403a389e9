package org.heard.moderation.concerns;

import java.time.LocalDate;
import org.heard.shared.PersonId;

/**
 * What safeguarding has to know about a country. About no child.
 *
 * @param country its ISO code
 * @param duties who has to report what to whom
 * @param services who can help, and how to reach them
 * @param careful authorities that are not safe, and what to avoid
 * @param checkedBy who checked it last
 * @param checkedOn the day of that
 */
public record CountryGuide(
    String country,
    String duties,
    String services,
    String careful,
    PersonId checkedBy,
    LocalDate checkedOn) {
  /** Most characters of each text. */
  public static final int LONGEST = 10_000;

  /** Days after which somebody should look again. */
  public static final int FRESH_DAYS = 180;

  /** Whether somebody should look again. */
  public boolean old(LocalDate today) {
    return checkedOn.plusDays(FRESH_DAYS).isBefore(today);
  }
}
