package org.heard.consultations;

import org.heard.shared.LocalizedText;

/**
 * What an answer has to be like, beyond what its kind can take. Whoever does not want to fit it can
 * still skip the question.
 *
 * @param rule holds for a good answer; looks at the question itself and at earlier ones
 * @param message what is said where it does not hold, in child words
 */
public record Check(Condition rule, LocalizedText message) {}
