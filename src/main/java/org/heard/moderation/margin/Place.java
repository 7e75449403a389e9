package org.heard.moderation.margin;

import org.heard.shared.Language;
import org.heard.shared.PieceId;

/**
 * Where something is written beside a submission.
 *
 * @param about key of the question, blank for the whole submission; of a translation its language
 *     in front of it; of a description and of covered areas the id of the piece
 */
public record Place(Kind kind, String about) {

  /** What is written there. */
  public enum Kind {
    NOTE,
    TRANSLATION,
    DESCRIPTION,
    AREAS
  }

  /** Of the note about the decision on an answer. */
  public static Place note(String question) {
    return new Place(Kind.NOTE, question);
  }

  /** Of the note about the decision on all of it; no question has a blank key. */
  public static Place noteOnTheWhole() {
    return note("");
  }

  /** Of what can be seen or heard in a drawing, photo or recording. */
  public static Place description(PieceId piece) {
    return new Place(Kind.DESCRIPTION, piece.toString());
  }

  /** Of what is covered in a drawing or photo. */
  public static Place areas(PieceId piece) {
    return new Place(Kind.AREAS, piece.toString());
  }

  /** Of the translation of an answer into a language. */
  public static Place translation(String question, Language language) {
    return new Place(Kind.TRANSLATION, language.tag() + "/" + question);
  }
}
