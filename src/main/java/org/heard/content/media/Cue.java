package org.heard.content.media;

/**
 * Words below a film, for a while.
 *
 * @param from when they come, in milliseconds from the beginning
 * @param to when they go
 * @param words plain text, in lines
 */
public record Cue(int from, int to, String words) {
  public Cue {
    if (from < 0 || to <= from || words.isBlank()) {
      throw new IllegalArgumentException("Captions say something for a while");
    }
  }
}
