package org.heard.consultations;

import java.util.List;
import org.heard.consultations.OpeningCondition.Missing;

/** A call may not open yet: children could not be protected. */
public final class MayNotOpenException extends IllegalArgumentException {
  // Not sent anywhere: who catches it asks for it in the same process.
  private final transient List<Missing> missing;

  /** With what is missing. */
  public MayNotOpenException(List<Missing> missing) {
    super("Missing before this call may open: " + missing);
    this.missing = List.copyOf(missing);
  }

  /** What is missing. */
  public List<Missing> missing() {
    return missing;
  }
}
