package org.heard.consultations.formats;

import java.util.Arrays;
import java.util.List;

/**
 * One thing of a file that was not taken over as it stood.
 *
 * @param kind what it is
 * @param place where it stands
 * @param arguments what the sentence of its kind leaves open, in its order
 */
public record Finding(Kind kind, Place place, List<String> arguments) {
  /** Most characters of an argument: findings are read by people and kept in memory. */
  private static final int MOST_CHARACTERS = 120;

  /** A kind of finding; each importer has an enumeration of them. */
  public interface Kind {
    /** Key of its sentence in the bundles of the team. */
    String key();

    /** What it means for the import. */
    Severity severity();

    /** How many arguments its sentence has. */
    int arguments();
  }

  public Finding {
    arguments = arguments.stream().map(Finding::shortened).toList();
    if (arguments.size() != kind.arguments()) {
      throw new IllegalArgumentException("Not the arguments of this kind");
    }
  }

  /** A finding. */
  public static Finding of(Kind kind, Place place, Object... arguments) {
    return new Finding(kind, place, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What it means for the import. */
  public Severity severity() {
    return kind.severity();
  }

  private static String shortened(String words) {
    return words.length() <= MOST_CHARACTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + "…";
  }
}
