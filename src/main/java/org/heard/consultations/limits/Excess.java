package org.heard.consultations.limits;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/**
 * What no call can have, however it came in. The comments name the arguments of the sentences; the
 * first one of most is where it is, in the words of its author where it has some.
 */
public enum Excess implements Finding.Kind {
  /** The limit. */
  QUESTIONS("consultations.excess.questions", 1),
  /** The limit. */
  SECTIONS("consultations.excess.sections", 1),
  /** The limit. */
  TERMS("consultations.excess.terms", 1),
  /** The limit. */
  PARTNERS("consultations.excess.partners", 1),
  /** The limit. */
  LANGUAGES("consultations.excess.languages", 1),
  /** The limit, in characters. */
  WORDS("consultations.excess.words", 1),
  /** How the text begins, its characters, and the limit. */
  TEXT("consultations.excess.text", 3),
  /** The words before the sign, and its name. */
  SIGN("consultations.excess.sign", 2),
  /** The question, and the limit. */
  OPTIONS("consultations.excess.options", 2),
  /** The question. */
  NO_OPTIONS("consultations.excess.no-options", 1),
  /** The question, and the key of the option. */
  OPTION_TWICE("consultations.excess.option-twice", 2),
  /** The question, and the key that stands for "something else". */
  OPTION_IS_OTHER("consultations.excess.option-is-other", 2),
  /** The question, and its most. */
  CHOICES("consultations.excess.choices", 2),
  /** The question, its least and its most. */
  LEAST_OVER_MOST("consultations.excess.least-over-most", 3),
  /** The question or section. */
  RULE_OF_NO_VALUE("consultations.excess.rule-of-no-value", 1),
  /** The question or section, and the limit. */
  RULE("consultations.excess.rule", 2);

  private final String key;
  private final int arguments;

  Excess(String key, int arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Severity severity() {
    return Severity.REFUSED;
  }

  @Override
  public int arguments() {
    return arguments;
  }
}
