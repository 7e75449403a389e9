package org.heard.advisors.rounds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.shared.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Everything one advisor says about one passage. It is kept as a whole each time it changes, so
 * that keeping it twice changes nothing.
 *
 * @param hardWords tapped words, each once
 * @param words what the advisor wrote; blank for nothing
 * @param recording what the advisor said aloud; absent for nothing
 */
public record Marks(
    Set<Reaction> reactions, List<Spot> hardWords, String words, @Nullable UUID recording) {
  /** The most characters of a written comment. */
  public static final int MOST = 2_000;

  /** The most tapped words in a passage. */
  public static final int MOST_WORDS = 200;

  /** Nothing said. */
  public static final Marks NONE = new Marks(Set.of(), List.of(), "", null);

  public Marks {
    EnumSet<Reaction> inOrder = EnumSet.noneOf(Reaction.class);
    inOrder.addAll(reactions);
    reactions = Collections.unmodifiableSet(inOrder);
    hardWords = hardWords.stream().distinct().toList();
    words = Letters.fit(words);
    if (words.length() > MOST || hardWords.size() > MOST_WORDS) {
      throw new IllegalArgumentException("Too much for one comment");
    }
  }

  /** Whether the tapped words are words of this passage, where they stand in it. */
  public boolean fits(Passage passage) {
    return hardWords.stream().allMatch(spot -> spot.standsIn(passage));
  }

  /** Whether nothing is said. */
  @JsonIgnore
  public boolean empty() {
    return reactions.isEmpty() && hardWords.isEmpty() && words.isBlank() && recording == null;
  }

  /** Whether it needs an answer: praise alone does not. */
  @JsonIgnore
  public boolean asks() {
    return !hardWords.isEmpty() || says() || reactions.stream().anyMatch(Reaction::asks);
  }

  /** Whether something is written or said aloud. */
  @JsonIgnore
  public boolean says() {
    return !words.isBlank() || recording != null;
  }

  /** The same with a reaction put on, or taken off. */
  public Marks with(Reaction reaction, boolean on) {
    EnumSet<Reaction> all = EnumSet.noneOf(Reaction.class);
    all.addAll(reactions);
    if (on) {
      all.add(reaction);
    } else {
      all.remove(reaction);
    }
    return new Marks(all, hardWords, words, recording);
  }

  /** The same with a tapped word put on, or taken off. */
  public Marks with(Spot word, boolean on) {
    List<Spot> others = hardWords.stream().filter(one -> !one.equals(word)).toList();
    return new Marks(
        reactions,
        on ? Stream.concat(others.stream(), Stream.of(word)).toList() : others,
        words,
        recording);
  }

  /** The same with other words. */
  public Marks saying(String other) {
    return new Marks(reactions, hardWords, other, recording);
  }

  /** The same with another recording, or without one. */
  public Marks speaking(@Nullable UUID other) {
    return new Marks(reactions, hardWords, words, other);
  }
}
