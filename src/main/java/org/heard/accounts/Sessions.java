package org.heard.accounts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.shared.PersonId;

/** How long somebody stays signed in, and what ends it. */
public interface Sessions {
  /** Without an act; what an open page sends by itself is none. */
  Duration LONGEST_REST = Duration.ofMinutes(15);

  /** Whatever is done. */
  Duration LONGEST = Duration.ofHours(8);

  /** Why somebody is signed in no more. */
  enum End {
    /** Nothing happened for a while. */
    QUIET,
    /** It went on for as long as it may. */
    LONG,
    /** It was ended on demand, or roles or password changed. */
    ENDED,
    /** The server does not know it any more. */
    GONE
  }

  /**
   * Where an account is open now.
   *
   * @param since the day of signing in
   * @param here whether it is the present session
   */
  record Place(LocalDate since, boolean here) {}

  /** How the present visitor's session ended; empty for whoever was not signed in here. */
  Optional<End> howItEnded();

  /** How long the present session goes on at most; empty for a visitor. */
  Optional<Duration> left();

  /** Where the signed-in child advisor's account is open, this place first. */
  List<Place> open();

  /** Ends every session of one's own but this one. */
  void endOthers();

  /** Ends every session of one's own, this one too. */
  void endOwn();

  /**
   * For administrators: ends every session of a person.
   *
   * @throws UnknownPersonException for somebody who is not there
   */
  void end(PersonId person);
}
