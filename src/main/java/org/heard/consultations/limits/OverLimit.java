package org.heard.consultations.limits;

import java.util.Arrays;
import java.util.List;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Place;

/**
 * One thing a call cannot have.
 *
 * @param place where, such as {@code questionnaire/questions/school}; empty for the whole call
 * @param arguments what its sentence leaves open
 */
public record OverLimit(Excess kind, String place, List<String> arguments) {
  static OverLimit of(Excess kind, String place, Object... arguments) {
    return new OverLimit(kind, place, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The same as a finding at a place of a file. */
  public Finding at(Place file) {
    return new Finding(kind, file, arguments);
  }
}
