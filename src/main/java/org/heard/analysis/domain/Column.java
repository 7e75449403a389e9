package org.heard.analysis.domain;

import org.heard.consultations.Question;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param name its header: the question key, then what it holds of the answer
 * @param question the question, absent for columns about the contribution
 * @param holds what of the answer
 * @param option key of the option of a column of its own
 */
record Column(String name, @Nullable Question question, Holds holds, @Nullable String option) {

  /** What a column holds. */
  enum Holds {
    RELEASE_ID,
    LANGUAGE,
    AGE_BAND,
    COUNTRY,
    KIND,
    CHILDREN,
    QUOTABLE,
    VERSION,
    /** Words, a number, or the key of an option. */
    ANSWER,
    /** The label of the chosen option. */
    LABEL,
    /** 1 when this option was chosen, 0 when others were. */
    CHOSEN,
    /** The place a child gave this option, 1 for the first. */
    RANK,
    /** Own words beside "something else". */
    OTHER_WORDS,
    /** The reason given beside a face. */
    WHY,
    /** How many drawings, photos or recordings; which of them is the option. */
    PIECES,
    /** Why nothing was said. */
    NOT_SAID
  }
}
