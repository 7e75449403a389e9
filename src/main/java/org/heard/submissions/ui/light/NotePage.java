package org.heard.submissions.ui.light;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note to the people who protect children, for its template.
 *
 * @param numbers helplines of all countries, as HTML made of our own data
 * @param fields what the form carries along
 * @param words what was written
 * @param reach how the child can be reached
 * @param problem what to look at again; null when there is nothing
 */
public record NotePage(
    String numbers,
    Map<String, String> fields,
    String words,
    String reach,
    @Nullable String problem) {
  @Override
  public String toString() {
    return "NotePage[hidden]";
  }
}
