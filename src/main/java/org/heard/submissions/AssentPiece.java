package org.heard.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** One thing that a child allows or refuses, each alone (safety.md AG-2). */
public enum AssentPiece {
  /** It takes part, by its own choice. */
  TAKE_PART("take-part"),
  /** The team reads the answers. */
  READ("read"),
  /** The answers count in tables and files. */
  COUNT("count"),
  /** Words may stand in a report. */
  QUOTE("quote"),
  /** Drawings and photos may be shown. */
  SHOW_DRAWING("show-drawing"),
  /** Recordings may be played to others. */
  PLAY_VOICE("play-voice"),
  /** News may wait behind the receipt; there is no other way to a child. */
  NEWS("news");

  private final String key;

  AssentPiece(String key) {
    this.key = key;
  }

  /** The piece of a key such as {@code take-part}. */
  @JsonCreator
  public static AssentPiece of(String key) {
    return Arrays.stream(values())
        .filter(piece -> piece.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such piece of assent"));
  }

  /** The stable key used in files and sealed documents. */
  @JsonValue
  public String key() {
    return key;
  }
}
