/**
 * Rounds in which child advisors review a text: what they say about which passage, what the team
 * answers, and who says that it may go out.
 */
@NullMarked
package org.heard.advisors.rounds;

import org.jspecify.annotations.NullMarked;
