package org.heard.moderation.margin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Redaction;
import org.heard.moderation.released.Translated;
import org.heard.shared.Language;
import org.heard.shared.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team wrote beside an answer. It may quote the child, so it is sealed with
 * the key of the submission and its rendering hides the words. Blank words stand for nothing
 * written.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Margin.Note.class, name = "note"),
  @JsonSubTypes.Type(value = Margin.Translation.class, name = "translation"),
  @JsonSubTypes.Type(value = Margin.Description.class, name = "description"),
  @JsonSubTypes.Type(value = Margin.Areas.class, name = "areas")
})
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
   * @param question key of the question that was answered; blank when it is about the whole
   *     submission
   */
  record Note(String question, String words) implements Margin {
    /** Most characters of a note. */
    public static final int LONGEST = 300;

    public Note {
      words = checked(words, LONGEST);
    }

    /** A note about the whole submission. */
    public static Note onTheWhole(String words) {
      return new Note(Place.noteOnTheWhole().about(), words);
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

  /**
   * The own words of an answer in another language. Released beside the original unless the answer
   * is not.
   *
   * @param question key of the question that was answered
   * @param checkedFor the spans hidden in the original that somebody confirmed are hidden here too;
   *     empty when nobody did, or when nothing was hidden
   */
  record Translation(
      String question, Language language, String words, Translated how, List<Redaction> checkedFor)
      implements Margin {
    /** Most characters of a translation. */
    public static final int LONGEST = 20_000;

    public Translation {
      words = checked(words, LONGEST);
      checkedFor = List.copyOf(checkedFor);
    }

    /** The same, confirmed to hide what these spans hide. */
    public Translation checkedFor(List<Redaction> spans) {
      return new Translation(question, language, words, how, spans);
    }

    /** Whether it went out with a decision that was released. */
    public boolean released(@Nullable ModerationDecision decision) {
      return switch (decision) {
        case null -> false;
        case ModerationDecision.Accept accept -> true;
        case ModerationDecision.Redact redact -> fits(redact);
        case ModerationDecision.Reject reject -> false;
        case ModerationDecision.NotAConsultationAnswer notAnAnswer -> false;
        case ModerationDecision.Complaint complaint -> false;
      };
    }

    /** Whether it may go out with a decision: what hides spans needs a check for just these. */
    public boolean fits(ModerationDecision decision) {
      return !(decision instanceof ModerationDecision.Redact redact)
          || checkedFor.equals(redact.redactions());
    }

    @Override
    public Place place() {
      return Place.translation(question, language);
    }

    @Override
    public String toString() {
      return "Translation[hidden]";
    }
  }

  /**
   * What can be seen in a drawing or photo, or what is said in a recording.
   *
   * @param release whether its writer lets others read it; the child's assent is asked beside this
   */
  record Description(PieceId piece, String words, boolean release) implements Margin {
    /** Most characters of a description. */
    public static final int LONGEST = 6_000;

    public Description {
      words = checked(words, LONGEST);
    }

    @Override
    public Place place() {
      return Place.description(piece);
    }

    @Override
    public String toString() {
      return "Description[hidden]";
    }
  }

  /**
   * What others must not see of a drawing or photo: marks over it, never another picture.
   *
   * @param areas in the order they were marked; they may overlap
   */
  record Areas(PieceId piece, List<CoveredArea> areas) implements Margin {
    /** Most areas of one picture. */
    public static final int MOST = 20;

    public Areas {
      areas = List.copyOf(areas);
      if (areas.size() > MOST) {
        throw new IllegalArgumentException("More areas than a picture can have");
      }
    }

    @Override
    public Place place() {
      return Place.areas(piece);
    }

    @Override
    public String words() {
      return "";
    }

    @Override
    public boolean blank() {
      return areas.isEmpty();
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
