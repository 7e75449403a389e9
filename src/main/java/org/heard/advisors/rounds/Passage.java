package org.heard.advisors.rounds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.heard.content.Media;
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
 * @param media recordings and films to listen to and watch; absent for none
 */
public record Passage(
    String key,
    Kind kind,
    List<String> parts,
    @Nullable String picture,
    @Nullable String alt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AskedAs asked,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Media media) {

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
    this(key, kind, parts, picture, alt, null, null);
  }

  /** A question. */
  public Passage(
      String key,
      Kind kind,
      List<String> parts,
      @Nullable String picture,
      @Nullable String alt,
      @Nullable AskedAs asked) {
    this(key, kind, parts, picture, alt, asked, null);
  }

  /** What is listened to or watched; it has no words of its own. */
  static Passage played(String key, Media media) {
    return new Passage(key, Kind.PICTURE, List.of(), null, null, null, media);
  }

  /** Whether a picture that somebody chose stands in it, or beside one of its options. */
  public boolean pictured() {
    return picture != null
        || asked != null && asked.pictures().stream().anyMatch(one -> !one.isEmpty());
  }

  /** A passage of words alone. */
  public static Passage of(String key, Kind kind, String... parts) {
    return new Passage(key, kind, List.of(parts), null, null);
  }
}
