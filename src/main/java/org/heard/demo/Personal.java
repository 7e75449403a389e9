package org.heard.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Fills patterns with invented names, telephone numbers and mail addresses. */
final class Personal {
  private final Phrases phrases;
  private final Chance chance;

  Personal(Phrases phrases, Chance chance) {
    this.phrases = phrases;
    this.chance = chance;
  }

  String in(List<String> patterns, String text) {
    String name = chance.any(phrases.names());
    return chance
        .any(patterns)
        .replace("{text}", text)
        .replace("{name}", name)
        .replace("{name2}", chance.any(phrases.names()))
        .replace("{mail}", plain(name))
        .replace("{n2}", "%02d".formatted(chance.upTo(99)))
        .replace("{n3}", "%03d".formatted(chance.upTo(999)))
        .replace("{a3}", arabicDigits("%03d".formatted(chance.upTo(999))));
  }

  private static String arabicDigits(String digits) {
    return digits
        .chars()
        .map(digit -> digit - '0' + '٠')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
