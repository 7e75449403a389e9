package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import org.heard.shared.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to one question. A question without an answer was skipped. Renderings hide
 * the content, so that an answer never reaches a log by way of {@code toString}.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Answer.Mixed.class, name = "mixed"),
  @JsonSubTypes.Type(value = Answer.Amount.class, name = "amount"),
  @JsonSubTypes.Type(value = Answer.Picked.class, name = "picked"),
  @JsonSubTypes.Type(value = Answer.Rated.class, name = "rated"),
  @JsonSubTypes.Type(value = Answer.Ranked.class, name = "ranked"),
  @JsonSubTypes.Type(value = Answer.NotSaid.class, name = "not-said")
})
public sealed interface Answer {

  /** Own words. */
  record Words(String text) implements Answer {
    @Override
    public String toString() {
      return "Words[hidden]";
    }
  }

  /**
   * Own words with drawings, photos or recordings. Without any of these it is {@link Words}.
   *
   * @param text own words; may be empty
   * @param pieces in the order the child put them
   */
  record Mixed(String text, List<Piece> pieces) implements Answer {
    public Mixed {
      pieces = List.copyOf(pieces);
    }

    @Override
    public String toString() {
      return "Mixed[hidden]";
    }
  }

  /**
   * One drawing, photo or recording of an answer.
   *
   * @param id where it is kept
   * @param medium what it is
   * @param told what the child says is in it, for those who cannot see or hear it
   */
  record Piece(PieceId id, Medium medium, @Nullable String told) {
    @Override
    public String toString() {
      return "Piece[hidden]";
    }
  }

  /** A whole number. */
  record Amount(long value) implements Answer {
    @Override
    public String toString() {
      return "Amount[hidden]";
    }
  }

  /**
   * Chosen options, also of the age band (band key) and the country (ISO code).
   *
   * @param keys option keys in the order of the question; {@link #OTHER} for "something else"
   * @param other own words beside {@link #OTHER}
   */
  record Picked(List<String> keys, @Nullable String other) implements Answer {
    /** The key of "something else". */
    public static final String OTHER = "other";

    public Picked {
      keys = List.copyOf(keys);
    }

    /** One option. */
    public static Picked one(String key) {
      return new Picked(List.of(key), null);
    }

    @Override
    public String toString() {
      return "Picked[hidden]";
    }
  }

  /**
   * A point on a scale.
   *
   * @param value 1 for the lowest
   * @param why the optional reason
   */
  record Rated(int value, @Nullable String why) implements Answer {
    @Override
    public String toString() {
      return "Rated[hidden]";
    }
  }

  /**
   * Options in order.
   *
   * @param keys option keys, the most important first; options that were not placed are missing
   */
  record Ranked(List<String> keys) implements Answer {
    public Ranked {
      keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
      return "Ranked[hidden]";
    }
  }

  /** A choice not to say; unlike a skip it is an answer and is counted. */
  record NotSaid(Reason reason) implements Answer {
    /** Why nothing was said. */
    public enum Reason {
      DONT_KNOW,
      RATHER_NOT
    }

    @Override
    public String toString() {
      return "NotSaid[hidden]";
    }
  }
}
