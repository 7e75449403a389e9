package org.heard.submissions;

import org.heard.shared.Language;

/**
 * What a child wrote to the people who protect children.
 *
 * @param words what it wants to tell; may be empty when {@code reach} is not
 * @param reach how it can be reached safely, in its own words; empty when it did not say
 * @param language language of the page it was written on
 */
public record SafeNote(String words, String reach, Language language) {
  /** Most characters of each of both texts. */
  public static final int LONGEST = 10_000;

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
