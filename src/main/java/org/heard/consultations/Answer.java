package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
  @JsonSubTypes.Type(value = Answer.Day.class, name = "day"),
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

  /**
   * A number.
   *
   * @param value exact, without zeros at its end, so that equal numbers are equal answers
   */
  record Amount(BigDecimal value) implements Answer {
    // More than any question takes; a number from outside never grows beyond what memory holds.
    private static final int MOST_DIGITS = 40;

    /** A whole number. */
    public Amount(long value) {
      this(BigDecimal.valueOf(value));
    }

    public Amount {
      if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
        throw new IllegalArgumentException("A number has too many digits");
      }
      BigDecimal bare = value.stripTrailingZeros();
      value = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @JsonCreator
    static Amount stored(@JsonProperty("value") BigDecimal value) {
      return new Amount(value);
    }

    @Override
    public String toString() {
      return "Amount[hidden]";
    }
  }

  /**
   * A day, or only its month.
   *
   * @param date as ISO 8601 writes it: {@code 2026-05-04}, or {@code 2026-05} for a month
   */
  record Day(String date) implements Answer {
    private static final int MONTH = "2026-05".length();

    /** A day. */
    public static Day of(LocalDate day) {
      return new Day(day.toString());
    }

    public Day {
      try {
        if (date.length() == MONTH) {
          YearMonth.parse(date);
        } else {
          LocalDate.parse(date);
        }
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("Not a day", e);
      }
    }

    /** The month. */
    @JsonIgnore
    public YearMonth month() {
      return YearMonth.parse(date.substring(0, MONTH));
    }

    /** The day; empty where only the month was said. */
    @JsonIgnore
    public Optional<LocalDate> day() {
      return date.length() == MONTH ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }

    @Override
    public String toString() {
      return "Day[hidden]";
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
