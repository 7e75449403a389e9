package org.heard.consultations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One process of asking, as readers see it.
 *
 * @param id its id
 * @param slug its word in addresses, as in {@code /c/{slug}}
 * @param page the words of its call page
 * @param languages the languages it is open in, first one first
 * @param opensAt when answers are taken from
 * @param closesAt when the call closes; answers in progress at that moment can no longer be sent
 * @param freezesAt until when a person can withdraw or change; never before {@code closesAt}
 * @param version number of the published questionnaire version
 * @param consent who, beside the child, has to say yes
 * @param highRisk whether answering can put a child at risk: no draft without a code, no drawings,
 *     photos or voices, a longer receipt, the page without script first
 * @param drafts what is kept of answers before they are sent
 * @param countries whose children it asks
 * @param stoppedAt since when it takes no answers although it was not to close yet; absent when
 *     nobody stopped it
 * @param notice what changed about its days since it was published; absent when nothing did
 * @param testUntil for a test run, the last day on which it is kept, in UTC; absent for a real call
 */
public record Consultation(
    ConsultationId id,
    String slug,
    CallPage page,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    Instant freezesAt,
    int version,
    ConsentProfile consent,
    boolean highRisk,
    DraftKeeping drafts,
    CallCountries countries,
    @Nullable Instant stoppedAt,
    @Nullable CallNotice notice,
    @Nullable LocalDate testUntil) {

  /** A call as it was published. */
  public Consultation(
      ConsultationId id,
      String slug,
      CallPage page,
      List<Language> languages,
      Instant opensAt,
      Instant closesAt,
      Instant freezesAt,
      int version,
      ConsentProfile consent,
      boolean highRisk,
      DraftKeeping drafts,
      CallCountries countries) {
    this(
        id, slug, page, languages, opensAt, closesAt, freezesAt, version, consent, highRisk, drafts,
        countries, null, null, null);
  }

  /** A call in which the child alone says yes, without high risk. */
  public Consultation(
      ConsultationId id,
      String slug,
      CallPage page,
      List<Language> languages,
      Instant opensAt,
      Instant closesAt,
      Instant freezesAt,
      int version) {
    this(
        id,
        slug,
        page,
        languages,
        opensAt,
        closesAt,
        freezesAt,
        version,
        new ConsentProfile.AssentOnly(),
        false,
        DraftKeeping.ALWAYS,
        CallCountries.EVERYWHERE);
  }

  /** Whether it is a test run of a call: walked through by the team, and nothing of it counts. */
  public boolean isTest() {
    return testUntil != null;
  }

  /** Where a call is in its life. */
  public enum Phase {
    NOT_YET_OPEN,
    OPEN,
    /** Closed for answers; withdrawing is still possible. */
    CLOSED,
    /** Ended before its time; withdrawing is still possible. */
    STOPPED,
    /** The report is being written; nothing changes any more. */
    FROZEN
  }

  /** Where the recordings of one of its versions are: the address to put their names behind. */
  public String recordings(int ofVersion) {
    return "/sounds/" + slug + "/" + ofVersion + "/";
  }

  /**
   * The day, in UTC, from which nothing changes any more; how long something of a call is kept is
   * counted from it.
   */
  public LocalDate frozenOn() {
    return LocalDate.ofInstant(freezesAt, ZoneOffset.UTC);
  }

  /** When it took answers last: when it was stopped, and else when it closes. */
  public Instant endsAt() {
    return stoppedAt == null ? closesAt : stoppedAt;
  }

  /** The phase at this moment. */
  public Phase phase(Clock clock) {
    Instant now = clock.instant();
    if (stoppedAt != null && now.isBefore(freezesAt)) {
      return Phase.STOPPED;
    }
    if (now.isBefore(opensAt)) {
      return Phase.NOT_YET_OPEN;
    }
    if (now.isBefore(closesAt)) {
      return Phase.OPEN;
    }
    return now.isBefore(freezesAt) ? Phase.CLOSED : Phase.FROZEN;
  }
}
