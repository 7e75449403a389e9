package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds phrases of lists in a text, however they are accented, spaced or written in capitals. Made
 * of a file with one phrase a line: list, colon, space, phrase; {@code *} stands for any ending of
 * a word, {@code _} for one whole word, a line with {@code #} explains. The time it takes grows
 * with the length of the text and with nothing else.
 */
public final class ListedWords {
  private static final String BEFORE = "(?:^|[^\\p{L}\\p{N}])(";
  private static final String BEHIND = ")(?:[^\\p{L}\\p{N}]|$)";
  private static final String SPACE = "[\\s,.-]+";
  private static final String ANY_WORD = "[\\p{L}\\p{N}'-]+";

  private final Map<String, List<Pattern>> lists = new LinkedHashMap<>();

  /**
   * A place in a text where a phrase of a list stands. Holds no words.
   *
   * @param start of the place, in UTF-16 units of the text
   * @param end just behind the place
   * @param list which list
   */
  public record Found(int start, int end, String list) {}

  private ListedWords() {}

  /** Lists of a file; the stream is read whole and left open. */
  public static ListedWords read(InputStream file) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          phrases
              .computeIfAbsent(line.substring(0, colon), list -> new ArrayList<>())
              .add(Folded.plain(line.substring(colon + 2).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ListedWords words = new ListedWords();
    phrases.forEach((list, of) -> words.lists.put(list, patterns(of)));
    return words;
  }

  /** Where phrases stand in a text, in the order of the lists and then of the text. */
  public List<Found> in(String text) {
    Folded folded = Folded.of(text.substring(0, Math.min(text.length(), PersonalDetails.MOST)));
    List<Found> found = new ArrayList<>();
    lists.forEach((list, patterns) -> {
      List<Found> ofList = new ArrayList<>();
      for (Pattern pattern : patterns) {
        Matches.each(
            pattern,
            folded.text(),
            match ->
                ofList.add(
                    new Found(
                        folded.originalStart(match.start(1)),
                        folded.originalEnd(match.end(1)),
                        list)));
      }
      ofList.sort(Comparator.comparingInt(Found::start));
      found.addAll(ofList);
    });
    return List.copyOf(found);
  }

  /** One pattern for phrases of languages with spaces between words, one for those without. */
  private static List<Pattern> patterns(List<String> phrases) {
    Map<Boolean, String> joined =
        phrases.stream()
            // The longest first, so that it is taken where a shorter one fits too.
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(
                Collectors.partitioningBy(
                    ListedWords::isHan,
                    Collectors.mapping(ListedWords::pattern, Collectors.joining("|"))));
    List<Pattern> patterns = new ArrayList<>();
    joined.forEach((han, alternatives) -> {
      if (!alternatives.isEmpty()) {
        patterns.add(
            Pattern.compile(
                han ? "(" + alternatives + ")" : BEFORE + "(?i:" + alternatives + ")" + BEHIND));
      }
    });
    return List.copyOf(patterns);
  }

  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder(isArabic(phrase) ? "[وفبلك]?" : "");
    for (String word : phrase.split(" ")) {
      if (!pattern.isEmpty() && !pattern.toString().equals("[وفبلك]?")) {
        pattern.append(SPACE);
      }
      if (word.equals("_")) {
        pattern.append(ANY_WORD);
      } else if (word.endsWith("*")) {
        pattern.append(Pattern.quote(word.substring(0, word.length() - 1))).append("\\p{L}*");
      } else {
        pattern.append(Pattern.quote(word));
      }
    }
    return pattern.toString();
  }

  private static boolean isHan(String phrase) {
    return Character.UnicodeScript.of(phrase.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private static boolean isArabic(String phrase) {
    return Character.UnicodeScript.of(phrase.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }
}
