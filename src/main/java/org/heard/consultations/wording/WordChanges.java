package org.heard.consultations.wording;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.heard.shared.Language;

/** Where a text differs from what it was, in whole words. */
public final class WordChanges {
  /** A table of this size takes some milliseconds; larger stretches are told as one change. */
  private static final int MOST_CELLS = 1_000_000;

  private final List<String> old;
  private final List<String> now;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder same = new StringBuilder();
  private final StringBuilder gone = new StringBuilder();
  private final StringBuilder came = new StringBuilder();

  /** What became of some words. */
  public enum Kind {
    SAME,
    GONE,
    CAME
  }

  /** Some words in a row, with the blanks between them. */
  public record Piece(Kind kind, String words) {}

  private WordChanges(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
  }

  /** Both texts as one row of pieces; what came stands behind what went. */
  public static List<Piece> of(Language language, String before, String after) {
    WordChanges changes = new WordChanges(words(language, before), words(language, after));
    changes.walk();
    return List.copyOf(changes.pieces);
  }

  private void walk() {
    int most = Math.min(old.size(), now.size());
    int start = 0;
    while (start < most && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    old.subList(0, start).forEach(same::append);
    between(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    old.subList(old.size() - end, old.size()).forEach(this::same);
    add(Kind.GONE, gone);
    add(Kind.CAME, came);
    add(Kind.SAME, same);
  }

  private void between(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST_CELLS) {
      before.forEach(this::gone);
      after.forEach(this::came);
      return;
    }
    int[][] longest = longest(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        same(before.get(i));
        i++;
        j++;
      } else if (j == after.size()
          || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        gone(before.get(i));
        i++;
      } else {
        came(after.get(j));
        j++;
      }
    }
  }

  /** How many words the rests from here have in common. */
  private static int[][] longest(List<String> before, List<String> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private void same(String word) {
    if (!gone.isEmpty() || !came.isEmpty()) {
      if (word.isBlank()) {
        // Perhaps only the blank between two changed words; the next word tells.
        same.append(word);
        return;
      }
      add(Kind.GONE, gone);
      add(Kind.CAME, came);
    }
    same.append(word);
  }

  private void gone(String word) {
    join();
    gone.append(word);
  }

  private void came(String word) {
    join();
    came.append(word);
  }

  /** Before more that changed: a blank alone does not part two changes. */
  private void join() {
    if (gone.isEmpty() && came.isEmpty()) {
      add(Kind.SAME, same);
    } else {
      gone.append(same);
      came.append(same);
      same.setLength(0);
    }
  }

  private void add(Kind kind, StringBuilder words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, words.toString()));
      words.setLength(0);
    }
  }

  /** Words, blanks and signs; the dictionaries of ICU cut languages without blanks. */
  private static List<String> words(Language language, String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }
}
