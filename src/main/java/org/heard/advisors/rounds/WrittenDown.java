package org.heard.advisors.rounds;

import org.heard.shared.PersonId;

/**
 * What an adult heard in a recording, in letters.
 *
 * @param author who wrote it down
 * @param agreed whether another adult agreed; before, neither the child nor other advisors read it
 */
public record WrittenDown(String words, PersonId author, boolean agreed) {}
