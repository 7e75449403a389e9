package org.heard.uikit.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page without script. There is no session, so every link and every form carries it
 * along; no cookie does.
 *
 * @param language the language asked for, else the best one of the browser's, else English
 * @param band how old the reader says they are; null when not asked yet
 * @param easyRead whether the reader asked for easy read
 * @param onePage whether the reader likes all questions on one page
 */
public record LightReader(
    Language language, @Nullable AgeBand band, boolean easyRead, boolean onePage) {
  /** Name of the parameter of the language. */
  public static final String LANGUAGE = "lang";

  /** Name of the button that asks for another language than the page has. */
  public static final String OTHER_LANGUAGE = "say";

  /** Name of the parameter of the age band. */
  public static final String BAND = "age";

  /** Name of the parameter of easy read. */
  public static final String EASY = "easy";

  /** Name of the parameter of all questions on one page. */
  public static final String ONE_PAGE = "all";

  private static final String YES = "1";

  /** The reader of a request; what is odd in it counts as not said. */
  public static LightReader of(HttpServletRequest request) {
    Language language =
        asked(request, OTHER_LANGUAGE)
            .or(() -> asked(request, LANGUAGE))
            .or(() -> accepted(request))
            .orElse(Language.ENGLISH);
    return new LightReader(
        language,
        band(request.getParameter(BAND)),
        YES.equals(request.getParameter(EASY)),
        YES.equals(request.getParameter(ONE_PAGE)));
  }

  /** The reader of a request whose parameters cannot be read. */
  static LightReader unread(HttpServletRequest request) {
    return new LightReader(accepted(request).orElse(Language.ENGLISH), null, false, false);
  }

  private static Optional<Language> asked(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).flatMap(Language::childPage);
  }

  private static Optional<Language> accepted(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::toLanguageTag)
        .flatMap(tag -> Language.childPage(tag).stream())
        .findFirst();
  }

  private static @Nullable AgeBand band(@Nullable String key) {
    return Arrays.stream(AgeBand.values())
        .filter(band -> band.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The same for texts. */
  public Reader reader() {
    return new Reader(language, band, easyRead);
  }

  /** The same with another language. */
  public LightReader in(Language other) {
    return new LightReader(other, band, easyRead, onePage);
  }

  /** The same with another band; null for not asked. */
  public LightReader as(@Nullable AgeBand other) {
    return new LightReader(language, other, easyRead, onePage);
  }

  /** The same with all questions on one page, or one on each. */
  public LightReader onOnePage(boolean all) {
    return new LightReader(language, band, easyRead, all);
  }

  /** What a form carries along: hidden fields by name. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(LANGUAGE, language.tag());
    if (band != null) {
      fields.put(BAND, band.key());
    }
    if (easyRead) {
      fields.put(EASY, YES);
    }
    if (onePage) {
      fields.put(ONE_PAGE, YES);
    }
    return fields;
  }

  /** An address that carries it along. */
  public String link(String path) {
    // Keys and tags are plain words: nothing to encode.
    return path
        + fields().entrySet().stream()
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }
}
