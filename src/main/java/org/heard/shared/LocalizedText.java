package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One authored text in several languages, and in each of them in one or more wordings. All
 * renderings say the same, so answers to a question add up whichever of them was read. Interface
 * texts live in message bundles instead; the two never mix.
 *
 * <p>In files a text is an object with a language each: {@code {"en": "words"}}, or {@code {"en":
 * {"all": "words", "6-9": "words"}}} with {@link Wording} keys, and words with a recording are
 * {@code {"text": "words", "sound": "name"}}.
 *
 * @param renderings at least one, none blank, one of each language and wording; the first language
 *     is the original
 */
public record LocalizedText(List<Rendering> renderings) {

  /**
   * The words for some readers.
   *
   * @param language the language they really are in, so that a page can mark it
   * @param wording for whom they are written
   * @param text the words
   * @param sound name of a recording of them, absent when there is none
   */
  public record Rendering(Language language, Wording wording, String text, @Nullable String sound) {
    public Rendering {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A rendering needs words");
      }
    }
  }

  public LocalizedText {
    renderings = List.copyOf(renderings);
    Set<String> seen = new HashSet<>();
    boolean twice =
        renderings.stream().anyMatch(one -> !seen.add(one.language() + " " + one.wording()));
    if (renderings.isEmpty() || twice) {
      throw new IllegalArgumentException(
          "A text needs at least one rendering, and one at most of each language and wording");
    }
  }

  /** A text with one rendering. */
  public static LocalizedText of(Language language, String text) {
    return of(Map.of(language, text));
  }

  /** A text with the general wording only. */
  public static LocalizedText of(Map<Language, String> texts) {
    return new LocalizedText(
        texts.entrySet().stream()
            .map(one -> new Rendering(one.getKey(), Wording.GENERAL, one.getValue(), null))
            .toList());
  }

  /**
   * The rendering for a reader. The language decides first: the asked one, else English, else the
   * original; then the wording, in the order of {@link Wording#inOrderFor}.
   */
  public Rendering in(Reader reader) {
    List<Wording> wordings = reader.wordings();
    Language original = renderings.getFirst().language();
    List<Language> languages = List.of(reader.language(), Language.ENGLISH, original);
    return renderings.stream()
        .filter(rendering -> languages.contains(rendering.language()))
        .min(
            Comparator.comparingInt((Rendering one) -> languages.indexOf(one.language()))
                .thenComparingInt(one -> wordings.indexOf(one.wording())))
        .orElseThrow();
  }

  /** The rendering for somebody of whom only the language is known. */
  public Rendering in(Language language) {
    return in(Reader.of(language));
  }

  /** Only the words of {@link #in(Language)}. */
  public String textIn(Language language) {
    return in(language).text();
  }

  /** Names of the recordings its renderings have. */
  public List<String> sounds() {
    return renderings.stream().flatMap(one -> Stream.ofNullable(one.sound())).toList();
  }

  /** The languages this text has. */
  public Set<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>();
    renderings.forEach(rendering -> languages.add(rendering.language()));
    return languages;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LocalizedText fromFile(Map<String, Object> languages) {
    return new LocalizedText(LocalizedTextFile.read(languages));
  }

  @JsonValue
  Map<String, Object> toFile() {
    Map<String, Object> languages = new LinkedHashMap<>();
    for (Language language : languages()) {
      languages.put(
          language.tag(),
          LocalizedTextFile.write(
              renderings.stream().filter(one -> one.language().equals(language)).toList()));
    }
    return languages;
  }
}
