package org.heard.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Interface texts: {@code messages/<module>/<audience>_<language>.properties}, UTF-8, ICU message
 * patterns with numbered arguments. Audiences are {@code child} and {@code team}; each is complete
 * in its own set of languages ({@link Language#CHILD_PAGES}, {@link Language#TEAM_PAGES}).
 */
@Component
public final class UiTranslations implements I18NProvider {
  private final Map<Language, Map<String, String>> texts = new HashMap<>();
  private final Map<Language, PageWords> words = new ConcurrentHashMap<>();

  UiTranslations() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*/*_*.properties")) {
        read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Resource file) throws IOException {
    String name = String.valueOf(file.getFilename());
    Language language =
        Language.of(name.substring(name.indexOf('_') + 1, name.length() - ".properties".length()));
    Properties properties = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> known = texts.computeIfAbsent(language, l -> new HashMap<>());
    for (String key : properties.stringPropertyNames()) {
      if (known.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException("Message key in two bundles: " + key);
      }
    }
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Language.CHILD_PAGES.stream().map(Language::locale).toList();
  }

  /**
   * The text of a key; English when the language lacks it, the key itself when no language has it.
   *
   * @param params arguments {0}, {1}, ... of the ICU pattern
   */
  @Override
  public String getTranslation(String key, Locale locale, @Nullable Object... params) {
    Language asked = Language.of(locale);
    Language language = texts.containsKey(asked) ? asked : Language.ENGLISH;
    return params.length == 0 ? words(language).getTranslation(key) : made(key, language, params);
  }

  /** The texts of one language; those without arguments are made once. */
  public PageWords words(Language language) {
    return words.computeIfAbsent(language, this::remembering);
  }

  private PageWords remembering(Language language) {
    Map<String, String> known = new ConcurrentHashMap<>();
    return (key, params) -> {
      if (params.length > 0) {
        return made(key, language, params);
      }
      String made = known.get(key);
      // Only keys of the bundles are kept: their number is known.
      return made != null ? made : kept(known, key, made(key, language));
    };
  }

  private String kept(Map<String, String> known, String key, String made) {
    if (pattern(key, Language.ENGLISH) != null) {
      known.put(key, made);
    }
    return made;
  }

  private String made(String key, Language asked, @Nullable Object... params) {
    Language language = pattern(key, asked) == null ? Language.ENGLISH : asked;
    String pattern = pattern(key, language);
    // A page with an odd word serves a reader better than no page; a test finds missing keys.
    return pattern == null
        ? key
        : new MessageFormat(pattern, ReaderLanguage.locale(language)).format(params);
  }

  private @Nullable String pattern(String key, Language language) {
    return texts.getOrDefault(language, Map.of()).get(key);
  }
}
