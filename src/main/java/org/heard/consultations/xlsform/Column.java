package org.heard.consultations.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a header says: {@code label}, {@code label::English (en)}, {@code media::image::English
 * (en)}, and with a wording of Heard {@code heard::label::English (en)::6-9}.
 *
 * @param base the thing itself, under the one name it has here
 * @param language as it is written, absent for the default language
 */
record Column(String base, @Nullable String language, Wording wording) {
  static final String OWN = "heard::";
  private static final String BETWEEN = "::";
  private static final List<String> PREFIXES = List.of("media", "heard");
  private static final List<String> GROUPED = List.of("bind", "control", "body");

  /** Names that XLSForm tools take for the same thing. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("caption", "label"),
          Map.entry("command", "type"),
          Map.entry("tag", "name"),
          Map.entry("value", "name"),
          Map.entry("relevance", "relevant"),
          Map.entry("constraining_message", "constraint_message"),
          Map.entry("jr:constraintmsg", "constraint_message"),
          Map.entry("image", "media::image"),
          Map.entry("audio", "media::audio"),
          Map.entry("video", "media::video"),
          Map.entry("big-image", "media::big-image"),
          Map.entry("calculate", "calculation"),
          Map.entry("readonly", "read_only"));

  /** What a wording can be written for, beside the things that only Heard has. */
  private static final List<String> WORDED =
      List.of("label", "hint", "guidance_hint", "constraint_message");

  /**
   * Reads a header.
   *
   * @throws IllegalArgumentException when its wording is none
   */
  static Column of(String header) {
    List<String> parts = Arrays.stream(header.split(BETWEEN)).map(String::strip).toList();
    String first = plain(parts.getFirst());
    int taken = 1;
    String base = first;
    if (parts.size() > 1 && (PREFIXES.contains(first) || GROUPED.contains(first))) {
      String second = plain(parts.get(1));
      boolean worded = first.equals("heard") && WORDED.contains(second);
      base = worded || GROUPED.contains(first) ? second : first + BETWEEN + second;
      taken = 2;
    }
    boolean own = first.equals("heard");
    String language = parts.size() > taken ? parts.get(taken) : null;
    Wording wording =
        own && parts.size() > taken + 1 ? Wording.of(parts.get(taken + 1)) : Wording.GENERAL;
    return new Column(SAME.getOrDefault(base, base), language, wording);
  }

  /** The header of texts in a language and a wording. */
  static String header(String base, String language, Wording wording) {
    boolean general = wording == Wording.GENERAL;
    return (general || base.startsWith(OWN) ? "" : OWN)
        + base
        + BETWEEN
        + language
        + (general ? "" : BETWEEN + wording.key());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
  }
}
