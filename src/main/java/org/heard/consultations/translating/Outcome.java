package org.heard.consultations.translating;

/** What a file means for one text. The kinds stand in the order in which people read of them. */
public enum Outcome {
  /** Somebody translated it in Heard after the file was made: the person chooses. */
  CLASH("consultations.translating.outcome.clash"),
  /** Translated from words that have changed since: taken, and marked so. */
  FROM_OLD_WORDS("consultations.translating.outcome.from-old-words"),
  /** Taken as it stands. */
  TAKEN("consultations.translating.outcome.taken"),
  /** The same words, and the file says that they hold for the original of now. */
  CONFIRMED("consultations.translating.outcome.confirmed"),
  /** There is no such text in the call now. */
  UNKNOWN("consultations.translating.outcome.unknown"),
  /** No translation in the file; one that is in Heard stays. */
  BLANK("consultations.translating.outcome.blank"),
  /** The translator changed nothing; what is in Heard stays. */
  UNCHANGED("consultations.translating.outcome.unchanged");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  /** Key of its sentence in the bundles of the team; argument: how many texts. */
  public String key() {
    return key;
  }
}
