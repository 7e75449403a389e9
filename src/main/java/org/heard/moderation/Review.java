package org.heard.moderation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * The decisions about one submission so far.
 *
 * @param version grows by one with every change; 0 when nobody has decided anything
 * @param standing where the review is
 * @param rejected why the whole submission was rejected, when it was
 * @param decisions decisions by question key
 * @param decidedBy who changed it last
 * @param decidedOn the day of the last change
 * @param masked whether areas may lie on one of its pictures; where the words of its margins stay
 *     sealed, pictures whose areas were all taken away count too
 * @param releases how often it was released; what is open or released again was changed afterwards
 */
public record Review(
    int version,
    Standing standing,
    Optional<RejectReason> rejected,
    Map<String, ModerationDecision> decisions,
    Optional<PersonId> decidedBy,
    Optional<LocalDate> decidedOn,
    boolean masked,
    int releases) {

  /** Where a review is. Decisions change only while it is open. */
  public enum Standing {
    OPEN,
    /** Decided; another person reads it before anything is released. */
    SECOND_READING,
    RELEASED,
    REJECTED,
    WITH_SAFEGUARDING
  }

  /** A review nobody has begun. */
  public static final Review NEW =
      new Review(
          0,
          Standing.OPEN,
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          0);

  public Review {
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  /** The same review with other decisions. */
  public Review with(Map<String, ModerationDecision> changed) {
    return new Review(version, standing, rejected, changed, decidedBy, decidedOn, masked, releases);
  }

  /** The same review, rejected or not. */
  public Review with(Optional<RejectReason> whole) {
    return new Review(version, standing, whole, decisions, decidedBy, decidedOn, masked, releases);
  }

  /** The same review, released once more. */
  public Review onceMore() {
    return new Review(
        version, standing, rejected, decisions, decidedBy, decidedOn, masked, releases + 1);
  }

  /** The same review, with areas on its pictures or not. */
  public Review masked(boolean areas) {
    return new Review(
        version, standing, rejected, decisions, decidedBy, decidedOn, areas, releases);
  }

  /** The next version. */
  public Review next(Standing to, PersonId by, LocalDate on) {
    return new Review(
        version + 1, to, rejected, decisions, Optional.of(by), Optional.of(on), masked, releases);
  }
}
