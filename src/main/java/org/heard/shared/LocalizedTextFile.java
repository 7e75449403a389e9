package org.heard.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.shared.LocalizedText.Rendering;
import org.jspecify.annotations.Nullable;

/** How a text looks in a file: short where it has one wording, by wording where it has more. */
final class LocalizedTextFile {
  private static final String TEXT = "text";
  private static final String SOUND = "sound";

  private LocalizedTextFile() {}

  static List<Rendering> read(Map<String, Object> languages) {
    List<Rendering> renderings = new ArrayList<>();
    languages.forEach((tag, words) -> {
      Language language = Language.of(tag);
      if (words instanceof Map<?, ?> map && !map.containsKey(TEXT)) {
        map.forEach((key, one) ->
            renderings.add(rendering(language, Wording.of(String.valueOf(key)), one)));
      } else {
        renderings.add(rendering(language, Wording.GENERAL, words));
      }
    });
    return renderings;
  }

  private static Rendering rendering(Language language, Wording wording, @Nullable Object words) {
    if (words instanceof Map<?, ?> map) {
      Object sound = map.get(SOUND);
      return new Rendering(
          language, wording, string(map.get(TEXT)), sound == null ? null : string(sound));
    }
    return new Rendering(language, wording, string(words), null);
  }

  private static String string(@Nullable Object words) {
    if (Objects.requireNonNullElse(words, "") instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("Words must be a string");
  }

  /** The renderings of one language. */
  static Object write(List<Rendering> renderings) {
    Rendering first = renderings.getFirst();
    if (renderings.size() == 1 && first.wording() == Wording.GENERAL) {
      return words(first);
    }
    Map<String, Object> wordings = new LinkedHashMap<>();
    renderings.forEach(one -> wordings.put(one.wording().key(), words(one)));
    return wordings;
  }

  private static Object words(Rendering rendering) {
    String sound = rendering.sound();
    if (sound == null) {
      return rendering.text();
    }
    // Not Map.of, whose order is another one at each start.
    Map<String, Object> both = new LinkedHashMap<>();
    both.put(TEXT, rendering.text());
    both.put(SOUND, sound);
    return both;
  }
}
