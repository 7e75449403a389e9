package org.heard.advisors.people;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Hours and topics that an advisor keeps for itself, to take along. Nobody else sees them. */
public interface OwnHours {

  /** The most characters of a topic. */
  int MOST_TOPIC = 200;

  /** The longest of one entry, in minutes. */
  int MOST_MINUTES = 6_000;

  /** One entry. */
  record Entry(UUID id, YearMonth month, int minutes, String topic) {}

  /** The signed-in advisor's own, the newest first. */
  List<Entry> mine();

  /**
   * Adds an entry of this month.
   *
   * @throws IllegalArgumentException for a blank or long topic, or minutes out of range
   */
  void add(int minutes, String topic);

  /** Takes one of one's own away. */
  void remove(UUID id);
}
