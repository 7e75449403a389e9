package org.heard.submissions;

import java.util.Objects;
import org.heard.shared.Language;

/**
 * What a child wrote to the people who protect children.
 *
 * @param words what it wants to tell; may be empty when {@code reach} is not
 * @param reach how it can be reached safely, in its own words; empty when it did not say
 * @param language language of the page it was written on
 * @param kind which of the ways in Help it came
 */
public record SafeNote(String words, String reach, Language language, Kind kind) {
  /** Most characters of each of both texts. */
  public static final int LONGEST = 10_000;

  /** What a note is about, as the child said by the way it chose. */
  public enum Kind {
    /** Somebody hurts the child, or it needs help (SG-4). */
    HELP,
    /** Somebody is threatened, punished or pressed for taking part, or for wanting to (SG-11). */
    REPRISAL
  }

  /** A note without a kind was sealed before there were two: it asks for help. */
  public SafeNote {
    kind = Objects.requireNonNullElse(kind, Kind.HELP);
  }

  /** A note that asks for help. */
  public SafeNote(String words, String reach, Language language) {
    this(words, reach, language, Kind.HELP);
  }

  /** Whether there is nothing in it. */
  public boolean empty() {
    return words.isBlank() && reach.isBlank();
  }

  /** Whether it can be kept as it is. */
  public boolean fits() {
    return words.length() <= LONGEST && reach.length() <= LONGEST;
  }

  /** Says nothing of what is in it, so that no log can. */
  @Override
  public String toString() {
    return "SafeNote[hidden]";
  }
}
