package org.heard.consultations.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of choices that Heard's own pages take from their bundles. Files for other tools need
 * them inside; a test holds them in step.
 */
final class StandardWords {
  private static final Map<String, LinkedHashMap<String, LocalizedText>> WORDS = read();

  static final Map<String, LocalizedText> AGREE = group("agree");
  static final Map<String, LocalizedText> REPLY = group("reply");
  static final Map<String, LocalizedText> MOMENT = group("moment");

  private StandardWords() {}

  /** The words in the languages of a form; English under its first one where none is known. */
  static LocalizedText in(List<Language> languages, LocalizedText words) {
    List<Rendering> known =
        words.renderings().stream().filter(one -> languages.contains(one.language())).toList();
    return known.isEmpty()
        ? LocalizedText.of(languages.getFirst(), words.textIn(Language.ENGLISH))
        : new LocalizedText(known);
  }

  private static Map<String, LocalizedText> group(String name) {
    return Objects.requireNonNull(WORDS.get(name));
  }

  private static Map<String, LinkedHashMap<String, LocalizedText>> read() {
    try (InputStream in =
        new ClassPathResource("consultations/xlsform-words.json").getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
