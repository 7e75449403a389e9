package org.heard.moderation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.heard.shared.Language;

/** The words that stand where something is hidden, in the language of the answer. */
public final class HiddenMarks {
  private static final Map<Language, HiddenMarks> ALL =
      Language.CHILD_PAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, HiddenMarks::new));

  private final Map<RedactionReason, String> words = new EnumMap<>(RedactionReason.class);

  private HiddenMarks(Language language) {
    Properties texts = read("/messages/moderation/child_" + language.tag() + ".properties");
    for (RedactionReason reason : RedactionReason.values()) {
      words.put(reason, texts.getProperty(key(reason)));
    }
  }

  /** The marks of a language; English for a language that has none. */
  public static HiddenMarks in(Language language) {
    HiddenMarks marks = ALL.get(language);
    return marks != null ? marks : Objects.requireNonNull(ALL.get(Language.ENGLISH));
  }

  /** The mark of a reason, such as {@code [name hidden]}. */
  public String of(RedactionReason reason) {
    return Objects.requireNonNull(words.get(reason));
  }

  private static String key(RedactionReason reason) {
    return switch (reason) {
      case NAME -> "moderation.hidden.name";
      case OTHER_PERSON -> "moderation.hidden.person";
      case CONTACT -> "moderation.hidden.contact";
      case PLACE -> "moderation.hidden.place";
      case SCHOOL -> "moderation.hidden.school";
      case HEALTH_OF_OTHERS -> "moderation.hidden.health";
      case OTHER -> "moderation.hidden.other";
    };
  }

  private static Properties read(String resource) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HiddenMarks.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
