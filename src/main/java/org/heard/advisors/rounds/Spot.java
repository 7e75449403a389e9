package org.heard.advisors.rounds;

/**
 * Words that somebody pointed at in a passage.
 *
 * @param part which of the parts of the passage, from 0
 * @param start where in the part the words begin, in characters from 0
 * @param words the words themselves, as they were
 */
public record Spot(int part, int start, String words) {
  public Spot {
    if (part < 0 || start < 0 || words.isBlank()) {
      throw new IllegalArgumentException("A spot is words at a place");
    }
  }

  /** Whether the words stand just there in a passage. */
  public boolean standsIn(Passage passage) {
    return part < passage.parts().size() && passage.parts().get(part).startsWith(words, start);
  }
}
