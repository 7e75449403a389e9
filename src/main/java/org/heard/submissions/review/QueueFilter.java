package org.heard.submissions.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows; a null field does not filter.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param country two letters after ISO 3166
 * @param kind who speaks in it, such as a group
 * @param assignedTo who has it in hand
 * @param only further conditions, all of which must hold
 */
public record QueueFilter(
    @Nullable ReviewState state,
    @Nullable Language language,
    @Nullable AgeBand ageBand,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String country,
    @Nullable SubmissionKind kind,
    @Nullable PersonId assignedTo,
    Set<Only> only) {

  /** A condition that holds or not. */
  public enum Only {
    /** With a drawing, photo or recording. */
    WITH_MEDIA,
    /** Somebody of the team wants others to look at it. */
    FLAGGED,
    /** Others cannot read anything of it yet. */
    NOT_RELEASED,
    /** Nobody has it in hand. */
    WITH_NOBODY
  }

  /** Everything that belongs in an ordinary list. */
  public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null);

  public QueueFilter {
    Set<Only> copy = EnumSet.noneOf(Only.class);
    copy.addAll(only);
    only = Collections.unmodifiableSet(copy);
  }

  /** A filter by state, language, age band and days alone. */
  public QueueFilter(
      @Nullable ReviewState state,
      @Nullable Language language,
      @Nullable AgeBand ageBand,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(state, language, ageBand, from, to, null, null, null, Set.of());
  }

  /** The same filter with another state. */
  public QueueFilter withState(@Nullable ReviewState changed) {
    return new QueueFilter(changed, language, ageBand, from, to, country, kind, assignedTo, only);
  }

  /** The same filter with another language. */
  public QueueFilter withLanguage(@Nullable Language changed) {
    return new QueueFilter(state, changed, ageBand, from, to, country, kind, assignedTo, only);
  }

  /** The same filter with another age band. */
  public QueueFilter withAgeBand(@Nullable AgeBand changed) {
    return new QueueFilter(state, language, changed, from, to, country, kind, assignedTo, only);
  }

  /** The same filter with other days. */
  public QueueFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new QueueFilter(state, language, ageBand, first, last, country, kind, assignedTo, only);
  }

  /** The same filter with another country. */
  public QueueFilter withCountry(@Nullable String changed) {
    return new QueueFilter(state, language, ageBand, from, to, changed, kind, assignedTo, only);
  }

  /** The same filter with another kind. */
  public QueueFilter withKind(@Nullable SubmissionKind changed) {
    return new QueueFilter(state, language, ageBand, from, to, country, changed, assignedTo, only);
  }

  /** The same filter for what somebody has in hand, and no longer for what nobody has. */
  public QueueFilter with(@Nullable PersonId person) {
    QueueFilter without = person == null ? this : without(Only.WITH_NOBODY);
    return new QueueFilter(state, language, ageBand, from, to, country, kind, person, without.only);
  }

  /** The same filter with one more condition. */
  public QueueFilter and(Only condition) {
    Set<Only> changed = copy();
    changed.add(condition);
    return with(changed);
  }

  /** The same filter without a condition. */
  public QueueFilter without(Only condition) {
    Set<Only> changed = copy();
    changed.remove(condition);
    return with(changed);
  }

  private Set<Only> copy() {
    Set<Only> copy = EnumSet.noneOf(Only.class);
    copy.addAll(only);
    return copy;
  }

  private QueueFilter with(Set<Only> changed) {
    PersonId person = changed.contains(Only.WITH_NOBODY) ? null : assignedTo;
    return new QueueFilter(state, language, ageBand, from, to, country, kind, person, changed);
  }
}
