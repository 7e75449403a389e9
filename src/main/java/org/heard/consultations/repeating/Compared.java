package org.heard.consultations.repeating;

import java.util.List;

/**
 * A question beside the one with the same key in an earlier call.
 *
 * @param question its key
 * @param title its words, of the earlier call where it is asked no more
 * @param verdict whether answers of both can be compared
 * @param differences what is not as it was
 */
public record Compared(
    String question, String title, Verdict verdict, List<Difference> differences) {

  /** Whether answers can be compared. */
  public enum Verdict {
    YES,
    /** Other words: a person has to say whether they mean the same. */
    TO_DECIDE,
    NO,
    /** It was not asked then. */
    NEW
  }

  public Compared {
    differences = List.copyOf(differences);
  }

  static Compared of(String question, String title, List<Difference> differences) {
    return new Compared(question, title, verdict(differences), differences);
  }

  private static Verdict verdict(List<Difference> differences) {
    return switch (differences.stream()
        .map(Difference::weight)
        .max(Difference.Weight::compareTo)
        .orElse(Difference.Weight.NOTE)) {
      case BREAKS -> Verdict.NO;
      case TO_DECIDE -> Verdict.TO_DECIDE;
      case NOTE -> Verdict.YES;
    };
  }
}
