package org.heard.consultations.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heard.shared.Letters;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;

/** How long a text is, and which signs it has. */
public final class TextLimits {
  /** Enough to find a text again. */
  private static final int BEGINNING = 40;

  private TextLimits() {}

  /** What one text has over its limit, each wording by itself. */
  public static List<OverLimit> of(String place, LocalizedText text, int most) {
    List<OverLimit> found = new ArrayList<>();
    for (Rendering one : text.renderings()) {
      int characters = one.text().codePointCount(0, one.text().length());
      if (characters > most) {
        found.add(OverLimit.of(Excess.TEXT, place, start(one.text()), characters, most));
      }
      found.addAll(signs(place, one.text()));
    }
    return found;
  }

  /** The first sign that words cannot have; empty for usual words. */
  public static List<OverLimit> signs(String place, String words) {
    OptionalInt sign = Letters.unfit(words);
    if (sign.isEmpty()) {
      return List.of();
    }
    String before = words.substring(0, words.indexOf(Character.toString(sign.getAsInt())));
    return List.of(OverLimit.of(Excess.SIGN, place, end(before), Letters.name(sign.getAsInt())));
  }

  private static String start(String words) {
    int end =
        words.offsetByCodePoints(0, Math.min(BEGINNING, words.codePointCount(0, words.length())));
    return words.substring(0, end) + "…";
  }

  private static String end(String words) {
    int letters = words.codePointCount(0, words.length());
    return letters <= BEGINNING
        ? words
        : "…" + words.substring(words.offsetByCodePoints(0, letters - BEGINNING));
  }
}
