package org.heard.content.writing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.uikit.CleanText;

/** What somebody pasted, as plain words: no bullets, no odd blanks, no lines a page was cut in. */
public final class PlainWords {
  /** Zero-width characters and soft hyphens; those that join letters (ZWNJ, ZWJ) have to stay. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t]+");
  private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦▪●○·*–—-]|\\(?\\d{1,2}[.)])\\s+");
  private static final String EMPTY_LINE = "\n\\s*\n";

  private PlainWords() {}

  /** One line. */
  public static String line(String pasted) {
    return joined(clean(pasted));
  }

  /** Paragraphs with an empty line between them; what a page broke is one line again. */
  public static String paragraphs(String pasted) {
    return String.join("\n\n", split(pasted));
  }

  /** The same as a list; none is blank. */
  public static List<String> split(String pasted) {
    return Arrays.stream(clean(pasted).split(EMPTY_LINE))
        .map(PlainWords::joined)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The lines of a list, without their bullets or numbers; none is blank. */
  public static List<String> points(String pasted) {
    return clean(pasted)
        .lines()
        .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String clean(String pasted) {
    String words = UNSEEN.matcher(CleanText.of(pasted)).replaceAll("");
    return BLANKS.matcher(words).replaceAll(" ").replace('\u2028', '\n').replace("\u2029", "\n\n");
  }

  private static String joined(String words) {
    return words.strip().replaceAll(" ?\n ?", " ");
  }
}
