package org.heard.moderation.margin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

/**
 * What somebody of the team wrote beside an answer. It may quote the child, so it is sealed with
 * the key of the submission and its rendering hides the words. Blank words stand for nothing
 * written.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Margin.Note.class, name = "note")})
public sealed interface Margin {

  /** Where it stands; a submission has at most one of each place. */
  @JsonIgnore
  Place place();

  /** The words that stand there. */
  String words();

  /** Whether nothing is written. */
  @JsonIgnore
  default boolean blank() {
    return words().isEmpty();
  }

  /**
   * Why somebody decided so, for the next moderator. Never released, never in a file, never shown
   * to the child.
   *
   * @param question key of the question that was answered
   */
  record Note(String question, String words) implements Margin {
    /** Most characters of a note. */
    public static final int LONGEST = 300;

    public Note {
      words = checked(words, LONGEST);
    }

    @Override
    public Place place() {
      return Place.note(question);
    }

    @Override
    public String toString() {
      return "Note[hidden]";
    }
  }

  private static String checked(String words, int longest) {
    String plain = words.strip();
    if (plain.length() > longest) {
      throw new IllegalArgumentException("More words than fit beside an answer");
    }
    return plain;
  }
}
