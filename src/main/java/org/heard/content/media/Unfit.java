package org.heard.content.media;

/** Why a file is not taken. */
public enum Unfit {
  TOO_LARGE,
  /** Another kind of file, judged by its content. */
  WRONG_TYPE,
  /** Broken, or cut off. */
  UNREADABLE,
  /** Picture or sound are coded in a way that many browsers cannot play. */
  WRONG_CODING,
  /** Something is in it beside picture and sound, such as places. */
  MORE_IN_IT,
  /** Captions: not written in UTF-8. */
  NOT_UTF8,
  /** Captions: the first line is not {@code WEBVTT}. */
  NO_BEGINNING,
  /** Captions: a line that says when is not written as WebVTT has it. */
  TIME,
  /** Captions: it ends before it begins. */
  ENDS_EARLY,
  /** Captions: it begins before the one above. */
  OUT_OF_ORDER,
  /** Captions: a mark that is not closed. */
  OPEN_MARK,
  /** Captions: more words at once than anybody reads. */
  TOO_LONG,
  /** Captions: there are none. */
  NOTHING_SAID
}
