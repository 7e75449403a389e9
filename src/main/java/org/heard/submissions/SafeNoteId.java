package org.heard.submissions;

import java.util.UUID;

/** Names a note; random, made before the note is sent, so that it arrives once. */
public record SafeNoteId(UUID value) {

  /** A new one (version 4). */
  public static SafeNoteId random() {
    return new SafeNoteId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
