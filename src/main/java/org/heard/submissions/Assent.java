package org.heard.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a child allows, piece by piece. Nothing is allowed until it said so.
 *
 * @param given the pieces it said yes to
 * @param seen the words it saw; null in what was sent before these were kept
 */
public record Assent(Set<AssentPiece> given, @Nullable AssentSeen seen) {

  public Assent {
    given = Collections.unmodifiableSet(copy(given));
  }

  /**
   * The two ticks that were asked before there were pieces: the first one meant taking part,
   * reading and counting.
   */
  public Assent(boolean read, boolean quote) {
    this(before(read, quote), null);
  }

  /** Yes to these pieces. */
  public static Assent to(AssentPiece... pieces) {
    return new Assent(Set.copyOf(Arrays.asList(pieces)), null);
  }

  // Sealed documents of the first version say {"read": true, "quote": false}.
  @JsonCreator
  static Assent stored(
      @JsonProperty("given") @Nullable Set<AssentPiece> given,
      @JsonProperty("seen") @Nullable AssentSeen seen,
      @JsonProperty("read") @Nullable Boolean read,
      @JsonProperty("quote") @Nullable Boolean quote) {
    return given == null
        ? new Assent(Boolean.TRUE.equals(read), Boolean.TRUE.equals(quote))
        : new Assent(given, seen);
  }

  /** Whether the child said yes to a piece. */
  public boolean allows(AssentPiece piece) {
    return given.contains(piece);
  }

  /** Whether answers may be sent: a child that does not want to take part or be read sends none. */
  public boolean letsSend() {
    return allows(AssentPiece.TAKE_PART) && allows(AssentPiece.READ);
  }

  /** Whether the team may read the answers. */
  public boolean read() {
    return allows(AssentPiece.READ);
  }

  /** Whether the answers may count in tables and files. */
  public boolean count() {
    return allows(AssentPiece.COUNT);
  }

  /** Whether words may be quoted. */
  public boolean quote() {
    return allows(AssentPiece.QUOTE);
  }

  /** The same, with the hour of sending. */
  public Assent sentAt(Instant moment) {
    return seen == null ? this : new Assent(given, seen.at(moment));
  }

  private static Set<AssentPiece> before(boolean read, boolean quote) {
    Set<AssentPiece> given = EnumSet.noneOf(AssentPiece.class);
    if (read) {
      given.addAll(List.of(AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.COUNT));
    }
    if (quote) {
      given.add(AssentPiece.QUOTE);
    }
    return given;
  }

  private static Set<AssentPiece> copy(Set<AssentPiece> given) {
    return given.isEmpty() ? EnumSet.noneOf(AssentPiece.class) : EnumSet.copyOf(given);
  }
}
