package org.heard.advisors.rounds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that can be commented on.
 *
 * @param key given once and kept through every edit of the text
 * @param parts the words in it that are read, in order, such as the points of a list
 * @param picture name of a picture of the project's own set, or of one that somebody brought;
 *     absent for none
 * @param alt what the picture shows; absent for none
 * @param asked how it looks in a form; absent for what is no question
 */
public record Passage(
    String key,
    Kind kind,
    List<String> parts,
    @Nullable String picture,
    @Nullable String alt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AskedAs asked) {

  /** What a passage is. */
  public enum Kind {
    TITLE,
    ABOUT,
    HEADING,
    WORDS,
    POINTS,
    PICTURE,
    OTHER_WORDS,
    EXAMPLE,
    QUOTE,
    HARD_WORD,
    MORE,
    QUESTION
  }

  @JsonCreator
  public Passage {
    parts = List.copyOf(parts);
  }

  /** A passage that is no question. */
  public Passage(
      String key, Kind kind, List<String> parts, @Nullable String picture, @Nullable String alt) {
    this(key, kind, parts, picture, alt, null);
  }

  /** A passage of words alone. */
  public static Passage of(String key, Kind kind, String... parts) {
    return new Passage(key, kind, List.of(parts), null, null);
  }
}
