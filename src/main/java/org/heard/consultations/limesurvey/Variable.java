package org.heard.consultations.limesurvey;

import java.util.Map;

/** What an expression can ask for by a name. */
sealed interface Variable {
  /** Key of its question. */
  String key();

  /**
   * One of some options.
   *
   * @param options the key of each code
   */
  record OneOf(String key, Map<String, String> options) implements Variable {}

  /** Whether one option is among the chosen ones. */
  record Ticked(String key, String option) implements Variable {}

  /** A number. */
  record Amount(String key) implements Variable {}
}
