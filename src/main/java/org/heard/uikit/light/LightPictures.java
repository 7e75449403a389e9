package org.heard.uikit.light;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the project's own set, written into a page instead of being asked for. Decoration
 * only: the words beside a picture carry its meaning.
 */
public final class LightPictures {
  private static final Pattern SYMBOL =
      Pattern.compile("(?s)<symbol id=\"p\" viewBox=\"([^\"]*)\"[^>]*>(.*)</symbol>");
  // Half a point of a hundred is not to be seen, and its digits are a tenth of the file.
  private static final Pattern FINE = Pattern.compile("(?<![0-9.])[0-9]{2,3}\\.[0-9]+");
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private LightPictures() {}

  /** A picture as markup of an SVG; nothing for a name outside the set. */
  public static String of(@Nullable String name) {
    // Authored names are words of a fixed alphabet, and there are as many as there are files.
    return name == null ? "" : KNOWN.computeIfAbsent(name, LightPictures::read);
  }

  private static String read(String name) {
    String file = name.replaceAll("[^a-z0-9-]", "");
    return LightFiles.read("pictures/" + file + ".svg").map(LightPictures::svg).orElse("");
  }

  private static String svg(String file) {
    Matcher symbol = SYMBOL.matcher(file);
    return symbol.find()
        ? "<svg viewBox=\"%s\" aria-hidden=\"true\">%s</svg>"
            .formatted(symbol.group(1), coarse(symbol.group(2).strip()))
        : "";
  }

  private static String coarse(String shapes) {
    return FINE.matcher(shapes)
        .replaceAll(number -> Long.toString(Math.round(Double.parseDouble(number.group()))));
  }
}
