package org.heard.consultations;

import java.util.Set;
import org.heard.consultations.OpeningCondition.Missing;

/** A call may not open yet: children could not be protected. */
public final class MayNotOpenException extends IllegalArgumentException {
  private final Set<Missing> missing;

  /** With what is missing. */
  public MayNotOpenException(Set<Missing> missing) {
    super("Missing before this call may open: " + missing);
    this.missing = Set.copyOf(missing);
  }

  /** What is missing. */
  public Set<Missing> missing() {
    return missing;
  }
}
