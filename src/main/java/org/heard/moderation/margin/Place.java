package org.heard.moderation.margin;

/**
 * Where something is written beside a submission.
 *
 * @param about key of the question
 */
public record Place(Kind kind, String about) {

  /** What is written there. */
  public enum Kind {
    NOTE
  }

  /** Of the note about the decision on an answer. */
  public static Place note(String question) {
    return new Place(Kind.NOTE, question);
  }
}
