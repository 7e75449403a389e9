package org.heard.shared.helplines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A helpline for children in one country.
 *
 * @param country ISO 3166 code of two letters
 * @param name its own name, in its own language
 * @param number what to dial, as people of the country write it
 * @param text how to reach it by text message; null when no source names one
 * @param chat address of its chat, as words; null when no source names one
 * @param hours when somebody answers
 * @param languages languages they speak, the first is also the language of the name
 * @param free whether a source says that calls cost nothing
 * @param sources addresses of the public pages where all this was read
 * @param sourceRead the day those pages were read; not a day on which anybody called
 * @param dialled the day somebody called the number and a helpline answered; null for never
 */
public record Helpline(
    String country,
    String name,
    String number,
    @Nullable TextMessage text,
    @Nullable String chat,
    Hours hours,
    List<Language> languages,
    boolean free,
    List<String> sources,
    LocalDate sourceRead,
    @Nullable LocalDate dialled) {
  /** Days without a check after which an entry is flagged for the team (SG-3). */
  public static final int FLAGGED_AFTER_DAYS = 180;

  /** Days without a check after which an entry is not shown any more (SG-3). */
  public static final int HIDDEN_AFTER_DAYS = 365;

  /** How far an entry can be trusted today. */
  public enum Freshness {
    /** Checked not long ago. */
    FRESH,
    /** Still shown, but the team has to look at it. */
    FLAGGED,
    /** Too old to be shown. */
    HIDDEN
  }

  /**
   * A text message to a helpline.
   *
   * @param number where it goes
   * @param word what to write first; empty when anything will do
   */
  public record TextMessage(String number, String word) {}

  /** A copy of the lists, and no entry without a source. */
  public Helpline {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    if (languages.isEmpty() || sources.isEmpty() || number.isBlank()) {
      throw new IllegalArgumentException("A helpline needs a number, a language and a source");
    }
  }

  /** The last day somebody made sure of the entry, by reading or by calling. */
  public LocalDate checked() {
    return Optional.ofNullable(dialled).filter(call -> call.isAfter(sourceRead)).orElse(sourceRead);
  }

  /** How far the entry can be trusted on a day. */
  public Freshness on(LocalDate today) {
    long days = ChronoUnit.DAYS.between(checked(), today);
    if (days >= HIDDEN_AFTER_DAYS) {
      return Freshness.HIDDEN;
    }
    return days >= FLAGGED_AFTER_DAYS ? Freshness.FLAGGED : Freshness.FRESH;
  }
}
