package org.heard.moderation.margin;

import org.heard.shared.Language;

/**
 * Where something is written beside a submission.
 *
 * @param about key of the question; of a translation its language in front of it
 */
public record Place(Kind kind, String about) {

  /** What is written there. */
  public enum Kind {
    NOTE,
    TRANSLATION
  }

  /** Of the note about the decision on an answer. */
  public static Place note(String question) {
    return new Place(Kind.NOTE, question);
  }

  /** Of the translation of an answer into a language. */
  public static Place translation(String question, Language language) {
    return new Place(Kind.TRANSLATION, language.tag() + "/" + question);
  }
}
