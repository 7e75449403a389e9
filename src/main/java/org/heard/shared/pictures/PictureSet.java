package org.heard.shared.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.shared.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of Heard's own set that questions, answers and texts can have, with their names. */
public final class PictureSet {
  private static final Map<String, LocalizedText> NAMES = read();

  private PictureSet() {}

  /** All pictures, each with its name in the languages of team pages. */
  public static Map<String, LocalizedText> names() {
    return NAMES;
  }

  /** Whether there is a picture with this key. */
  public static boolean has(String picture) {
    return NAMES.containsKey(picture);
  }

  private static Map<String, LocalizedText> read() {
    try (InputStream in = new ClassPathResource("shared/pictures.json").getInputStream()) {
      LinkedHashMap<String, LocalizedText> names =
          JsonMapper.shared().readValue(in, new TypeReference<>() {});
      return Collections.unmodifiableMap(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
