package org.heard.shared.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.shared.Language;

/**
 * Words of offices, of computers and of blame, one file per language: one word a line, {@code *} at
 * its end for any ending, {@code #} for a remark.
 */
final class WordsToAvoid {
  private static final Pattern NONE = Pattern.compile("(?!)");
  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

  private WordsToAvoid() {}

  static Pattern of(Language language) {
    return KNOWN.computeIfAbsent(language.locale().getLanguage(), WordsToAvoid::read);
  }

  private static Pattern read(String language) {
    try (InputStream in =
        WordsToAvoid.class.getResourceAsStream("words-to-avoid/" + language + ".txt")) {
      return in == null
          ? NONE
          : pattern(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String language, String file) {
    // Chinese has no spaces, so a word is found inside a row of characters.
    String edge = language.equals("zh") ? "" : "(?<![\\p{L}\\p{M}])";
    String end = language.equals("zh") ? "" : "(?![\\p{L}\\p{M}])";
    String words =
        file.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(WordsToAvoid::word)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        edge + "(?:" + words + ")" + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String word(String line) {
    boolean anyEnding = line.endsWith("*");
    String start = anyEnding ? line.substring(0, line.length() - 1) : line;
    return Pattern.quote(start) + (anyEnding ? "[\\p{L}\\p{M}]*" : "");
  }
}
