/**
 * Rounds in which child advisors review a text: what they say about which passage, what the team
 * answers, and who says that it may go out.
 */
@NamedInterface("rounds")
@NullMarked
package org.heard.advisors.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
