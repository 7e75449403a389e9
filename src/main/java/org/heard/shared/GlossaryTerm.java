package org.heard.shared;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A hard word and what it means. Where a text uses it, a reader can open the explanation.
 *
 * @param key lower-case words joined by hyphens; unique in its list
 * @param word the word as a dictionary has it
 * @param forms how else it is written in texts of a language, such as its plural or another case
 * @param explanation what it means, in simple words
 * @param picture name of a picture of the project's own set; absent when none helps
 */
public record GlossaryTerm(
    String key,
    LocalizedText word,
    Map<Language, List<String>> forms,
    LocalizedText explanation,
    @Nullable String picture) {

  // The length first: a key of a file from outside can have thousands of parts.
  private static final String KEY = "(?=.{1,200}\\z)[a-z0-9]+(-[a-z0-9]+)*";

  public GlossaryTerm {
    if (!key.matches(KEY)) {
      throw new IllegalArgumentException("A key is lower-case words joined by hyphens");
    }
    // In the order of tags, so that a term is written the same way each time.
    Map<Language, List<String>> inOrder = new TreeMap<>(Comparator.comparing(Language::tag));
    inOrder.putAll(forms);
    forms = Collections.unmodifiableMap(inOrder);
  }

  /** Its texts, for checks of completeness. */
  public List<LocalizedText> texts() {
    return List.of(word, explanation);
  }
}
