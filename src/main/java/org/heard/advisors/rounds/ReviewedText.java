package org.heard.advisors.rounds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.shared.Language;

/**
 * A text as it was when a round was made: exactly this is read, commented on and signed off,
 * whatever becomes of the draft meanwhile.
 *
 * @param passages in order, keys unique
 */
public record ReviewedText(Language language, List<Passage> passages) {
  public ReviewedText {
    passages = List.copyOf(passages);
    Set<String> seen = new HashSet<>();
    if (!passages.stream().allMatch(passage -> seen.add(passage.key()))) {
      throw new IllegalArgumentException("Two passages have the same key");
    }
  }

  /** The passage of a key. */
  public Optional<Passage> passage(String key) {
    return passages.stream().filter(passage -> passage.key().equals(key)).findFirst();
  }

  /** Keys of the passages that are not as they were in an earlier state, in order. */
  public List<String> differentFrom(ReviewedText earlier) {
    return passages.stream()
        .filter(passage -> !earlier.passage(passage.key()).equals(Optional.of(passage)))
        .map(Passage::key)
        .toList();
  }

  /** Keys of the passages of an earlier state that are not there any more, in their old order. */
  public List<String> goneSince(ReviewedText earlier) {
    return earlier.passages().stream()
        .map(Passage::key)
        .filter(key -> passage(key).isEmpty())
        .toList();
  }

  /** The keys of all passages. */
  @JsonIgnore
  public Set<String> keys() {
    return passages.stream().map(Passage::key).collect(Collectors.toUnmodifiableSet());
  }
}
