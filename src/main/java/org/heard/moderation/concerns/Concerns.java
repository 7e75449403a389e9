package org.heard.moderation.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The queue and the case files of safeguarding. For the role safeguarding alone. Concerns from
 * notes belong to every officer, those from answers to the officers assigned to the call; any other
 * one looks as if it did not exist: reading gives nothing, and acting throws {@link
 * org.springframework.security.access.AccessDeniedException}. Every act, and every opening of a
 * file, is recorded in the same transaction.
 */
public interface Concerns {

  /**
   * A concern in the queue.
   *
   * @param due until when somebody has to say "I have it"; empty once somebody did
   * @param overdue whether that moment has passed
   */
  record Line(Concern concern, Optional<Instant> due, boolean overdue) {}

  /** Everything that is not closed, what is due next on top. */
  List<Line> open();

  /** What was closed, the latest first. */
  List<Concern> closed(int limit);

  /** One concern. */
  Optional<Line> find(ConcernId id);

  /**
   * Does something with a concern. Closing is proposed with {@link #proposeClosing} and refused
   * with {@link #refuseClosing}, which need words.
   *
   * @param expectedVersion the version the person saw
   */
  ConcernResult act(ConcernId id, int expectedVersion, Concern.Act act);

  /**
   * Asks a second person to agree to an end.
   *
   * @param words which service was brought in, or why none; kept in the case file
   * @throws IllegalArgumentException when the words are blank or too long
   */
  ConcernResult proposeClosing(ConcernId id, int expectedVersion, Ending ending, String words);

  /**
   * Does not agree to an end, or takes the own proposal back.
   *
   * @param words why; kept in the case file
   * @throws IllegalArgumentException when the words are blank or too long
   */
  ConcernResult refuseClosing(ConcernId id, int expectedVersion, String words);

  /** Unseals the case file, the oldest entry first. */
  List<CaseEntry> file(ConcernId id);

  /**
   * Adds a remark to the case file of a concern that is not closed.
   *
   * @return false when it is closed; nothing was kept then
   * @throws IllegalArgumentException when the words are blank or too long
   */
  boolean remark(ConcernId id, String words);
}
