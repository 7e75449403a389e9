package org.heard.submissions.ui.light;

import java.util.Map;
import org.heard.submissions.SafeNote;
import org.jspecify.annotations.Nullable;

/**
 * A note to the people who protect children, for its template.
 *
 * @param kind what it is about
 * @param numbers helplines of all countries, as HTML made of our own data
 * @param fields what the form carries along
 * @param words what was written
 * @param reach how the child can be reached
 * @param problem what to look at again; null when there is nothing
 * @param back the way back to a form; null when nobody comes from one
 */
public record NotePage(
    SafeNote.Kind kind,
    String numbers,
    Map<String, String> fields,
    String words,
    String reach,
    @Nullable String problem,
    @Nullable Back back) {

  /** Whether somebody suffers for taking part. */
  public boolean reprisal() {
    return kind == SafeNote.Kind.REPRISAL;
  }

  /**
   * The way back to a form that is held.
   *
   * @param address where to
   * @param go what the button says to the form
   * @param words what it says to the child
   */
  public record Back(String address, String go, String words) {}

  @Override
  public String toString() {
    return "NotePage[hidden]";
  }
}
