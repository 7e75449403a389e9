package org.heard.e2e;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the interface in one language, so that a journey reads what a person reads. */
final class Words {
  private static final Map<String, Words> READ = new ConcurrentHashMap<>();

  private final Properties patterns = new Properties();
  private final ULocale locale;

  private Words(String language) {
    locale = ULocale.forLanguageTag(language);
  }

  static Words in(String language) {
    return READ.computeIfAbsent(language, Words::read);
  }

  private static Words read(String language) {
    Words words = new Words(language);
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*/*_" + language + ".properties")) {
        try (InputStreamReader reader =
            new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          words.patterns.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** What the screen says for a key. */
  String say(String key, Object... values) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No words for " + key + " in " + locale);
    }
    return new MessageFormat(pattern, locale).format(values);
  }
}
