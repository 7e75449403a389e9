package org.heard.advisors.rounds;

/**
 * A text in its newest state.
 *
 * @param of what it is, with the number of that state
 */
public record CurrentText(Reviewed of, ReviewedText text) {}
