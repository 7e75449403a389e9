package org.heard.advisors.rounds;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where in a text advisors stumble: counts for each passage, and never who. */
public final class HeatMap {
  private HeatMap() {}

  /**
   * One passage.
   *
   * @param reactions how many advisors chose which
   * @param hard how many found it hard, by the reaction or by a tapped word
   * @param written how many wrote or said something
   * @param hardWords the tapped words, and by how many advisors each
   * @param places where words were tapped, and by how many advisors each
   */
  public record Heat(
      Map<Reaction, Integer> reactions,
      int hard,
      int written,
      Map<String, Integer> hardWords,
      Map<Spot, Integer> places) {

    /** How many advisors chose a reaction. */
    public int of(Reaction reaction) {
      return reactions.getOrDefault(reaction, 0);
    }

    /** How many advisors ask for something here. */
    public int warmth() {
      return hard + of(Reaction.MISSING) + of(Reaction.PICTURE);
    }
  }

  /** Counts comments by the key of their passage. */
  public static Map<String, Heat> of(List<ReviewComment> comments) {
    Map<String, List<ReviewComment>> byPassage =
        comments.stream().collect(Collectors.groupingBy(ReviewComment::passage));
    Map<String, Heat> heat = new HashMap<>();
    byPassage.forEach((passage, all) -> heat.put(passage, heat(all)));
    return heat;
  }

  /** The tapped words of all passages, the one that most stumbled over first. */
  public static Map<String, Integer> hardWords(Map<String, Heat> heat) {
    Map<String, Integer> all = new TreeMap<>();
    heat.values()
        .forEach(one -> one.hardWords().forEach((word, by) -> all.merge(word, by, Integer::sum)));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static Heat heat(List<ReviewComment> all) {
    Map<Reaction, Integer> reactions = new HashMap<>();
    Map<String, Integer> words = new TreeMap<>();
    Map<Spot, Integer> places = new HashMap<>();
    for (ReviewComment comment : all) {
      comment.marks().reactions().forEach(one -> reactions.merge(one, 1, Integer::sum));
      // Twice by the same advisor is once.
      Set<String> tapped =
          comment.marks().hardWords().stream().map(Spot::words).collect(Collectors.toSet());
      tapped.forEach(word -> words.merge(word, 1, Integer::sum));
      Set.copyOf(comment.marks().hardWords())
          .forEach(place -> places.merge(place, 1, Integer::sum));
    }
    int hard =
        count(
            all,
            marks ->
                marks.reactions().contains(Reaction.HARD_WORD) || !marks.hardWords().isEmpty());
    int written = count(all, Marks::says);
    return new Heat(Map.copyOf(reactions), hard, written, Map.copyOf(words), Map.copyOf(places));
  }

  private static int count(List<ReviewComment> all, Predicate<Marks> condition) {
    return (int) all.stream().map(ReviewComment::marks).filter(condition).count();
  }
}
