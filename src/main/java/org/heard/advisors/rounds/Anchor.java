package org.heard.advisors.rounds;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment belongs in a later state of the text it is about. Only the key of a passage leads
 * to it, never its position or its words: the same words elsewhere are another place.
 */
public sealed interface Anchor {

  /**
   * The passage is there, and so are the words, where they were.
   *
   * @param spot the words; absent for a comment on all of the passage
   */
  record Found(Passage passage, @Nullable Spot spot) implements Anchor {}

  /** The passage is there; the words have another place in it. */
  record Moved(Passage passage, Spot spot) implements Anchor {}

  /** The passage is there; what was pointed at has other words now, or none. */
  record Reworded(Passage passage) implements Anchor {}

  /** The text here is gone. */
  record Gone() implements Anchor {}

  /** Finds the place of a comment on all of a passage. */
  static Anchor of(ReviewedText reviewed, String key, ReviewedText now) {
    return place(reviewed, key, now)
        .<Anchor>map(found ->
            reviewed.passage(key).equals(Optional.of(found))
                ? new Found(found, null)
                : new Reworded(found))
        .orElseGet(Gone::new);
  }

  /** Finds the place of words in a passage. */
  static Anchor of(ReviewedText reviewed, String key, Spot spot, ReviewedText now) {
    Optional<Passage> passage = place(reviewed, key, now);
    if (passage.isEmpty()) {
      return new Gone();
    }
    if (spot.standsIn(passage.get())) {
      return new Found(passage.get(), spot);
    }
    return nearest(passage.get(), spot)
        .<Anchor>map(there -> new Moved(passage.get(), there))
        .orElseGet(() -> new Reworded(passage.get()));
  }

  /** A key that means something of another kind now was given twice: that is not the place. */
  private static Optional<Passage> place(ReviewedText reviewed, String key, ReviewedText now) {
    return now.passage(key)
        .filter(
            found -> reviewed.passage(key).filter(was -> was.kind() == found.kind()).isPresent());
  }

  private static Optional<Spot> nearest(Passage passage, Spot spot) {
    return IntStream.range(0, passage.parts().size())
        .boxed()
        .flatMap(part -> in(passage.parts().get(part), part, spot.words()))
        .min(
            Comparator.<Spot>comparingInt(there -> Math.abs(there.part() - spot.part()))
                .thenComparingInt(there -> Math.abs(there.start() - spot.start())));
  }

  private static Stream<Spot> in(String text, int part, String words) {
    return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
        .filter(at -> whole(text, at, at + words.length()))
        .mapToObj(at -> new Spot(part, at, words));
  }

  /**
   * "art" is not the word that somebody tapped when the text says "part". Chinese has no gaps
   * between words.
   */
  private static boolean whole(String text, int from, int to) {
    return (from == 0 || !letter(text.charAt(from - 1)))
        && (to == text.length() || !letter(text.charAt(to)));
  }

  private static boolean letter(char sign) {
    return Character.isLetter(sign) && !Character.isIdeographic(sign);
  }
}
