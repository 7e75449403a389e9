package org.heard.consultations.making;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a plan that is chosen rather than written.
 *
 * @param slug the word in the address; absent while nobody chose one
 * @param dates when it opens, closes and freezes, and when children hear of it
 * @param ages whom it asks
 * @param languages the languages it will have; the first one is the original
 * @param consent who, beside the child, says yes
 * @param highRisk whether answering can put a child at risk
 * @param drafts what is kept of answers before they are sent
 * @param cover paper colour of the cover
 * @param picture name of the cover picture
 * @param minutesLeast shortest usual time to answer, in minutes
 * @param minutesMost longest usual time to answer, in minutes
 * @param confirmed what people said about the call
 */
public record PlanSettings(
    @Nullable String slug,
    PlanDates dates,
    Set<AgeBand> ages,
    List<Language> languages,
    ConsentChoice consent,
    boolean highRisk,
    DraftKeeping drafts,
    String cover,
    String picture,
    int minutesLeast,
    int minutesMost,
    Set<Confirmation> confirmed) {
  private static final int MOST_ADDRESS = 80;

  public PlanSettings {
    ages = Collections.unmodifiableSet(new TreeSet<>(ages));
    languages = List.copyOf(languages);
    confirmed = Collections.unmodifiableSet(new TreeSet<>(confirmed));
    if (languages.isEmpty() || Set.copyOf(languages).size() < languages.size()) {
      throw new IllegalArgumentException("A plan has at least one language, each once");
    }
    if (highRisk && drafts == DraftKeeping.ALWAYS) {
      throw new IllegalArgumentException("With high risk nothing is kept without a code");
    }
  }

  /** What a new plan begins with. */
  static PlanSettings in(Language original) {
    return new PlanSettings(
        null,
        PlanDates.NONE,
        Set.of(
            AgeBand.FROM_6_TO_9,
            AgeBand.FROM_10_TO_12,
            AgeBand.FROM_13_TO_15,
            AgeBand.FROM_16_TO_17),
        List.of(original),
        ConsentChoice.ASSENT_ONLY,
        false,
        DraftKeeping.ALWAYS,
        "sun",
        "talk",
        10,
        20,
        Set.of());
  }

  /** Whether a word can stand in the address of a call. */
  public static boolean isAddress(String word) {
    return word.length() <= MOST_ADDRESS && word.matches(Question.KEY);
  }

  /** The language everything is written in first. */
  public Language original() {
    return languages.getFirst();
  }

  /** The same with another word in the address. */
  public PlanSettings withSlug(@Nullable String slug) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same with other dates. */
  public PlanSettings withDates(PlanDates dates) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same for other ages. */
  public PlanSettings withAges(Set<AgeBand> ages) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same in other languages. */
  public PlanSettings withLanguages(List<Language> languages) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same with other people who say yes. */
  public PlanSettings withConsent(ConsentChoice consent) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same with another risk and what is kept before Send. */
  public PlanSettings withRisk(boolean highRisk, DraftKeeping drafts) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same with another cover. */
  public PlanSettings withCover(String cover, String picture) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }

  /** The same with another usual time. */
  public PlanSettings withMinutes(int least, int most) {
    return new PlanSettings(
        slug, dates, ages, languages, consent, highRisk, drafts, cover, picture, least, most,
        confirmed);
  }

  /** The same with other things that people said about it. */
  public PlanSettings withConfirmed(Set<Confirmation> confirmed) {
    return new PlanSettings(
        slug,
        dates,
        ages,
        languages,
        consent,
        highRisk,
        drafts,
        cover,
        picture,
        minutesLeast,
        minutesMost,
        confirmed);
  }
}
