package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.Language;

/**
 * What people of one language say before their name, their school, their number; read from the file
 * of the language beside this class, which explains itself. Patterns are RE2: their time is linear
 * whatever the text is. A language without a file has an empty vocabulary.
 */
final class Vocabulary {
  private static final Map<Language, Vocabulary> READ = new ConcurrentHashMap<>();

  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final List<String> regions = new ArrayList<>();
  private final Map<String, String> macros = new LinkedHashMap<>();

  private Vocabulary() {
    macros.put("{B}", "(?:^|[^\\p{L}\\p{N}])");
    macros.put("{E}", "(?:[^\\p{L}\\p{N}]|$)");
    macros.put("{w}", "\\p{L}[\\p{L}'-]*");
    macros.put("{Cap}", "\\p{Lu}[\\p{L}'-]*");
    macros.put(
        "{Caps}",
        "\\p{Lu}[\\p{L}'-]*\\.?(?: (?:(?:de|del|de la|da|dos|van|von|bin|ibn|ben|al|el) )?"
            + "\\p{Lu}[\\p{L}'-]*){0,2}");
  }

  static Vocabulary of(Language language) {
    Language primary = Language.of(language.locale());
    return READ.computeIfAbsent(primary, Vocabulary::read);
  }

  /** The patterns of a section; none when the language has no such section. */
  List<Pattern> patterns(String section) {
    return patterns.getOrDefault(section, List.of());
  }

  /** Whether a folded word is one of a section, in small letters or capitals. */
  boolean lists(String section, String word) {
    return words.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Regions (ISO 3166) whose way to write telephone numbers is known. */
  List<String> regions() {
    return regions;
  }

  private static Vocabulary read(Language language) {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream file = Vocabulary.class.getResourceAsStream(language.tag() + ".txt")) {
      if (file != null) {
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(vocabulary::take);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void take(String line) {
    int colon = line.indexOf(": ");
    String section = line.substring(0, colon);
    String content = Folded.plain(line.substring(colon + 2).strip());
    if (section.startsWith("{")) {
      macros.put(section, "(?:" + filled(content) + ")");
    } else if (section.equals("regions")) {
      regions.addAll(List.of(content.split(" ")));
    } else if (section.startsWith("not-")) {
      words.computeIfAbsent(section, key -> new HashSet<>()).addAll(List.of(content.split(" ")));
    } else {
      patterns
          .computeIfAbsent(section, key -> new ArrayList<>())
          .add(Pattern.compile(filled(content)));
    }
  }

  private String filled(String pattern) {
    String filled = pattern;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      filled = filled.replace(macro.getKey(), macro.getValue());
    }
    return filled;
  }
}
