package org.heard.consultations.translating;

/** Where in the call a text stands. */
public sealed interface TextGroup {
  /** The page of the call, with its partners. */
  record Page() implements TextGroup {}

  /**
   * A heading over questions.
   *
   * @param number from 1
   */
  record OfSection(String key, int number) implements TextGroup {}

  /**
   * A question with everything that belongs to it.
   *
   * @param number from 1
   */
  record OfQuestion(String key, int number) implements TextGroup {}

  /** A hard word with its explanation. */
  record OfWord(String key) implements TextGroup {}
}
