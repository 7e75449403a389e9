package org.heard.shared.pictures;

/** What came of making a picture anew. */
public sealed interface Redone {

  /** A new file, of nothing but the points of colour of the old one. */
  record Made(PictureFile file) implements Redone {}

  /** Neither PNG nor JPEG, judged by the content. */
  record WrongType() implements Redone {}

  /** Of the right type, but broken. */
  record Unreadable() implements Redone {}

  /** More points than are taken; nothing was decoded. */
  record TooManyPoints() implements Redone {}
}
