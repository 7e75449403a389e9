package org.heard.consultations.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.consultations.Question.Option;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Words that new questions begin with, until somebody writes better ones. */
public final class FirstWords {
  /** The picture of an option that has none yet. */
  static final String PICTURE = "question";

  private static final Map<String, List<LocalizedText>> WORDS = read();

  private FirstWords() {}

  /** Whether words are still those that Heard put there. */
  public static boolean untouched(LocalizedText text) {
    return words("options").stream()
        .flatMap(first -> first.renderings().stream())
        .anyMatch(first -> text.renderings().getFirst().text().equals(first.text()));
  }

  /** Whether these words are some of those that Heard puts there, in any language. */
  public static boolean has(String words) {
    return WORDS.values().stream()
        .flatMap(List::stream)
        .flatMap(first -> first.renderings().stream())
        .anyMatch(first -> first.text().equals(words));
  }

  /** What a new check says where an answer does not fit it. */
  public static LocalizedText check(List<Language> languages) {
    return in(languages, words("check").getFirst());
  }

  static List<Option> options(List<Language> languages) {
    List<LocalizedText> words = words("options");
    return IntStream.range(0, words.size())
        .mapToObj(i -> new Option("answer-" + (i + 1), in(languages, words.get(i)), null))
        .toList();
  }

  static List<LocalizedText> faces(List<Language> languages) {
    return words("faces").stream().map(face -> in(languages, face)).toList();
  }

  /** The words in the languages of a call; the English ones where none of them is known. */
  private static LocalizedText in(List<Language> languages, LocalizedText words) {
    List<Rendering> known =
        languages.stream()
            .flatMap(language ->
                words.renderings().stream().filter(one -> one.language().equals(language)))
            .toList();
    boolean original = !known.isEmpty() && known.getFirst().language().equals(languages.getFirst());
    return original
        ? new LocalizedText(known)
        : LocalizedText.of(languages.getFirst(), words.textIn(Language.ENGLISH));
  }

  private static List<LocalizedText> words(String which) {
    return WORDS.getOrDefault(which, List.of());
  }

  private static Map<String, List<LocalizedText>> read() {
    try (InputStream in =
        new ClassPathResource("consultations/first-words.json").getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
