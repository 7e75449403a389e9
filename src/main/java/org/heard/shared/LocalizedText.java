package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One authored text in several languages. Interface texts live in message bundles instead; the two
 * never mix.
 *
 * @param texts the renderings, at least one, none blank; the first is the original
 */
public record LocalizedText(@JsonValue Map<Language, String> texts) {

  /** A rendering together with the language it really is in, so that a page can mark it. */
  public record Rendering(Language language, String text) {}

  @JsonCreator
  public LocalizedText {
    texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    if (texts.isEmpty() || texts.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A text needs at least one rendering and no blank one");
    }
  }

  /** A text with one rendering. */
  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /** The rendering for a reader: the asked language, else English, else the original. */
  public Rendering in(Language language) {
    for (Language candidate : new Language[] {language, Language.ENGLISH}) {
      String text = texts.get(candidate);
      if (text != null) {
        return new Rendering(candidate, text);
      }
    }
    Map.Entry<Language, String> original = texts.entrySet().iterator().next();
    return new Rendering(original.getKey(), original.getValue());
  }

  /** Only the words of {@link #in(Language)}. */
  public String textIn(Language language) {
    return in(language).text();
  }

  /** The languages this text has. */
  public Set<Language> languages() {
    return texts.keySet();
  }
}
