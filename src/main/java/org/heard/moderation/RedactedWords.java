package org.heard.moderation;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Hiding spans of a text. Pure: the same words and spans always give the same parts. */
public final class RedactedWords {
  private RedactedWords() {}

  /** A stretch of the text, kept or hidden. Parts follow each other without a gap. */
  public sealed interface Part {
    /** Words that others read. */
    record Kept(String words) implements Part {
      @Override
      public String toString() {
        return "Kept[hidden]";
      }
    }

    /** A span that others do not read; offsets are UTF-16 units of the original. */
    record Hidden(int start, int end, RedactionReason reason) implements Part {}
  }

  /** Whether every span lies within the text. */
  public static boolean fits(String text, List<Redaction> redactions) {
    return redactions.stream().allMatch(span -> span.end() <= text.length());
  }

  /**
   * Cuts the text into kept and hidden parts. Spans are widened to whole visible characters, so
   * that no half of an emoji or lone accent stays behind; overlapping spans become one, with the
   * reason of the one that starts first.
   *
   * @throws IllegalArgumentException when a span reaches beyond the text
   */
  public static List<Part> parts(String text, List<Redaction> redactions) {
    if (!fits(text, redactions)) {
      throw new IllegalArgumentException("A span reaches beyond the text");
    }
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Redaction span : merged(text, redactions)) {
      if (span.start() > at) {
        parts.add(new Part.Kept(text.substring(at, span.start())));
      }
      parts.add(new Part.Hidden(span.start(), span.end(), span.reason()));
      at = span.end();
    }
    if (at < text.length()) {
      parts.add(new Part.Kept(text.substring(at)));
    }
    return List.copyOf(parts);
  }

  /** The text as others read it, each hidden part replaced by its marker. */
  public static String hide(
      String text, List<Redaction> redactions, Function<RedactionReason, String> marker) {
    StringBuilder released = new StringBuilder();
    for (Part part : parts(text, redactions)) {
      released.append(
          switch (part) {
            case Part.Kept kept -> kept.words();
            case Part.Hidden hidden -> marker.apply(hidden.reason());
          });
    }
    return released.toString();
  }

  /** The span widened to whole visible characters; the text must reach to its end. */
  public static Redaction widened(String text, Redaction span) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int start =
        characters.isBoundary(span.start()) ? span.start() : characters.preceding(span.start());
    int end = characters.isBoundary(span.end()) ? span.end() : characters.following(span.end());
    return new Redaction(start, end, span.reason());
  }

  private static List<Redaction> merged(String text, List<Redaction> redactions) {
    List<Redaction> merged = new ArrayList<>();
    redactions.stream()
        .map(span -> widened(text, span))
        .sorted(Comparator.comparingInt(Redaction::start).thenComparingInt(Redaction::end))
        .forEach(span -> append(merged, span));
    return merged;
  }

  private static void append(List<Redaction> merged, Redaction span) {
    if (merged.isEmpty() || merged.getLast().end() <= span.start()) {
      merged.add(span);
      return;
    }
    Redaction last = merged.removeLast();
    merged.add(new Redaction(last.start(), Math.max(last.end(), span.end()), last.reason()));
  }
}
