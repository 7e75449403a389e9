package org.heard.shared.personal;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the words of a proper name from a place in a folded text on: capitalised words as long as
 * they follow each other; without capitals one word, and a second one when the clause ends with it.
 */
final class Walk {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "des", "du", "la", "las", "le", "les", "los", "el", "al", "da", "dos", "van",
          "von", "bin", "ibn", "ben", "san", "santa", "of", "the", "and");

  private final String text;
  private final Vocabulary vocabulary;
  private final String stops;
  private final int most;

  Walk(String text, Vocabulary vocabulary, String stops, int most) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.stops = stops;
    this.most = most;
  }

  /** Where the name that begins at a place ends; the place itself when there is no name. */
  int end(int start, boolean capitalsOnly) {
    int first = wordEnd(start);
    if (first - start < 2 || stops(start, first)) {
      return start;
    }
    if (Character.isUpperCase(text.charAt(start))) {
      return capitals(start, first);
    }
    return capitalsOnly ? start : small(first);
  }

  /** Like {@link #end}, for names with a small word before them, such as "des Tilleuls". */
  int endWithParticles(int start) {
    int at = start;
    for (int words = 0; words < 2; words++) {
      int word = wordEnd(at);
      int next = particleEnd(at, word);
      if (next == at) {
        break;
      }
      at = next;
    }
    int end = end(at, true);
    return end == at ? start : end;
  }

  private int particleEnd(int at, int word) {
    if (text.startsWith("d'", at) || text.startsWith("l'", at)) {
      return at + 2;
    }
    boolean particle =
        word < text.length()
            && text.charAt(word) == ' '
            && PARTICLES.contains(text.substring(at, word).toLowerCase(Locale.ROOT));
    return particle ? word + 1 : at;
  }

  private int capitals(int start, int first) {
    int end = first;
    for (int words = 1; words < most && nextWord(end) > 0; words++) {
      int next = nextWord(end);
      int after = Character.isUpperCase(text.charAt(next)) ? next : skipParticles(next);
      int word = wordEnd(after);
      if (!Character.isUpperCase(text.charAt(after)) || stops(after, word)) {
        break;
      }
      end = word;
    }
    boolean shouted = text.substring(start, first).chars().noneMatch(Character::isLowerCase);
    return shouted && first - start > 1 && end != first ? small(first) : end;
  }

  private int skipParticles(int at) {
    int word = wordEnd(at);
    int next = particleEnd(at, word);
    if (next == at || next >= text.length()) {
      return at;
    }
    int again = particleEnd(next, wordEnd(next));
    return again < text.length() ? again : at;
  }

  private int small(int first) {
    int next = nextWord(first);
    if (most < 2 || next < 0) {
      return first;
    }
    int second = wordEnd(next);
    return second - next > 1 && !stops(next, second) && clauseEnds(second) ? second : first;
  }

  private boolean clauseEnds(int end) {
    int next = nextWord(end);
    return next < 0 || stops(next, wordEnd(next));
  }

  // The next word, when only a space lies between.
  private int nextWord(int end) {
    boolean follows =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLetter(text.charAt(end + 1));
    return follows ? end + 1 : -1;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && end - start < 40 && isWord(text.charAt(end))) {
      end++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isWord(char letter) {
    return Character.isLetter(letter) || letter == '\'' || letter == '-';
  }

  private boolean stops(int start, int end) {
    String word = text.substring(start, end);
    // In Arabic "and" is written together with the next word.
    return vocabulary.lists(stops, word) || (start > 0 && word.length() > 3 && and(word, start));
  }

  private boolean and(String word, int start) {
    return word.charAt(0) == 'و' && start > 1 && Character.isLetter(text.charAt(start - 2));
  }
}
