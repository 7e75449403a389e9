package org.heard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** How one invented child writes: language, age, habits, and what its case adds. */
final class Voice {
  private static final List<String> EMOJI =
      List.of(
          "❤️",
          "🙏",
          "😢",
          "🍎",
          "🏠",
          "👩‍⚕️",
          "🚌",
          "♿",
          "🌍",
          "✏️",
          "👍🏽",
          "👨‍👩‍👧‍👦",
          "😊",
          "💧",
          "⚽");
  private static final int LONG = 3_200;

  private final Phrases phrases;
  private final Locale locale;

  /** What stands between sentences; Chinese needs no space. */
  private final String between;

  private final AgeBand age;
  private final DemoCase demoCase;
  private final Chance chance;
  private final Personal personal;

  Voice(Phrases phrases, Language language, AgeBand age, DemoCase demoCase, Chance chance) {
    this.phrases = phrases;
    this.locale = language.locale();
    this.between = language.equals(Language.CHINESE) ? "" : " ";
    this.age = age;
    this.demoCase = demoCase;
    this.chance = chance;
    this.personal = new Personal(phrases, chance);
  }

  /** A line or a story for a text question. */
  String text(String questionKey, boolean longText) {
    return switch (demoCase) {
      case TINY -> chance.any(phrases.tiny());
      case NONSENSE -> chance.any(phrases.nonsense());
      case LINES -> longText ? lines(questionKey) : core(questionKey);
      case EMOJI -> withEmoji(longText ? story(questionKey) : core(questionKey));
      case PERSONAL,
          PHONE,
          EMAIL,
          NEEDS_HELP,
          SKIPPED,
          STOPPED_EARLY,
          ADULT,
          AGE_NOT_SAID,
          VERY_LONG,
          MIXED,
          FORMULA,
          ORDINARY ->
          habit(longText ? story(questionKey) : core(questionKey));
    };
  }

  /** The text that the case is about, for one place in the form. */
  String special(String questionKey) {
    return switch (demoCase) {
      case PERSONAL -> personal.in(phrases.personal(), core(questionKey));
      case PHONE -> personal.in(phrases.phone(), core(questionKey));
      case EMAIL -> personal.in(phrases.email(), core(questionKey));
      case NEEDS_HELP -> chance.any(phrases.needsHelp());
      case VERY_LONG -> veryLong();
      case MIXED -> chance.any(phrases.mixed()) + between + core(questionKey);
      case FORMULA -> chance.any(phrases.formula());
      case ADULT -> chance.any(phrases.adult());
      case NONSENSE, SKIPPED, STOPPED_EARLY, AGE_NOT_SAID, LINES, EMOJI, TINY, ORDINARY ->
          text(questionKey, true);
    };
  }

  private String core(String questionKey) {
    List<String> known = phrases.words().get(questionKey);
    return chance.any(known == null ? changes() : known);
  }

  private List<String> changes() {
    Map<String, List<String>> change = phrases.change();
    return switch (age) {
      case FROM_6_TO_9 -> of(change, "young");
      case FROM_10_TO_12 -> of(change, "middle");
      case FROM_13_TO_15 -> of(change, chance.of(0.4) ? "middle" : "teen");
      case FROM_16_TO_17, ADULT -> of(change, "teen");
      case NOT_SAID -> of(change, chance.of(0.5) ? "middle" : "teen");
    };
  }

  private static List<String> of(Map<String, List<String>> by, String key) {
    return by.getOrDefault(key, List.of());
  }

  private String story(String questionKey) {
    return String.join(between, sentences(questionKey));
  }

  private List<String> sentences(String questionKey) {
    String core = core(questionKey);
    boolean whole = whole(core);
    boolean story = whole && !phrases.words().containsKey(questionKey);
    List<String> sentences = new ArrayList<>();
    if (whole && chance.of(story ? 0.5 : 0.15)) {
      sentences.add(chance.any(phrases.scenes()));
    }
    sentences.add(core);
    String second = core(questionKey);
    if (whole && chance.of(0.25) && !second.equals(core)) {
      sentences.add(second);
    }
    if (story && whole(second) && chance.of(0.45)) {
      sentences.add(chance.any(phrases.endings()));
    }
    return sentences;
  }

  private static boolean whole(String text) {
    return text.endsWith(".") || text.endsWith("。");
  }

  private String lines(String questionKey) {
    List<String> lines = new ArrayList<>(List.of(chance.any(phrases.scenes())));
    lines.addAll(sentences(questionKey));
    lines.add(core(questionKey));
    List<String> distinct = lines.stream().distinct().toList();
    if (chance.of(0.5)) {
      return String.join("\n\n", distinct);
    }
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < distinct.size(); i++) {
      list.append(i + 1).append(". ").append(distinct.get(i)).append('\n');
    }
    return list.toString().strip();
  }

  private String veryLong() {
    List<String> all = new ArrayList<>();
    phrases.change().values().forEach(all::addAll);
    StringBuilder text = new StringBuilder(chance.any(phrases.scenes()));
    while (text.length() < LONG && !all.isEmpty()) {
      String next = chance.any(all);
      all.remove(next);
      text.append(chance.of(0.3) ? "\n\n" : between).append(next);
    }
    return text.append(between).append(chance.any(phrases.endings())).toString();
  }

  private String withEmoji(String text) {
    StringBuilder with = new StringBuilder(text);
    int many = chance.upTo(4);
    for (int i = 0; i < many; i++) {
      with.append(i == 0 ? " " : "").append(chance.any(EMOJI));
    }
    return with.toString();
  }

  private String habit(String text) {
    if (chance.of(0.14)) {
      String plain = text.toLowerCase(locale);
      return whole(plain) ? plain.substring(0, plain.length() - 1) : plain;
    }
    return whole(text) && chance.of(0.05) ? text.substring(0, text.length() - 1) + "!!!" : text;
  }
}
