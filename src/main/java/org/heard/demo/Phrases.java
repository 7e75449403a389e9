package org.heard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented words in one language, read from {@code demo/answers-<language>.json}.
 *
 * @param countries ISO codes, the most frequent first
 * @param scenes sentences that open an answer
 * @param endings sentences that end one
 * @param change what children would change, by voice: young, middle, teen
 * @param adult what people of 18 and over write
 * @param words answers to other text questions, by question key
 * @param why reasons beside faces, by question key and then low or high
 * @param other own words beside "something else", by question key
 * @param names first names that a moderator must redact
 * @param personal patterns with names, schools or streets
 * @param phone patterns with telephone numbers reserved for fiction
 * @param email patterns with mail addresses of reserved domains
 * @param nonsense what is not an answer
 * @param needsHelp a child who needs help
 * @param tiny answers of a word or two
 * @param mixed other scripts and languages inside a sentence
 * @param formula starts that a spreadsheet could take for a formula
 */
record Phrases(
    List<String> countries,
    List<String> scenes,
    List<String> endings,
    Map<String, List<String>> change,
    List<String> adult,
    Map<String, List<String>> words,
    Map<String, Map<String, List<String>>> why,
    Map<String, List<String>> other,
    List<String> names,
    List<String> personal,
    List<String> phone,
    List<String> email,
    List<String> nonsense,
    List<String> needsHelp,
    List<String> tiny,
    List<String> mixed,
    List<String> formula) {

  /** The words of every child-page language. */
  static Map<Language, Phrases> all(JsonMapper json) {
    return Language.CHILD_PAGES.stream()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), tag -> read(json, tag)));
  }

  private static Phrases read(JsonMapper json, Language language) {
    String path = "demo/answers-%s.json".formatted(language.tag());
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      return json.readValue(in, Phrases.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
