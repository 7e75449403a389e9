package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.shared.Language;

/** Languages as headers name them: {@code English (en)}, {@code en} or {@code English}. */
final class Languages {
  private static final Pattern TAGGED = Pattern.compile(".*\\(\\s*([A-Za-z0-9-]+)\\s*\\)");
  private static final int LONGEST = 100;
  private static final List<String> CODES = List.of(Locale.getISOLanguages());

  private Languages() {}

  /** The name for a header. */
  static String name(Language language) {
    return language.locale().getDisplayLanguage(Locale.ENGLISH) + " (" + language.tag() + ")";
  }

  /** The language that is meant; empty when nobody can tell. */
  static Optional<Language> of(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher tagged = TAGGED.matcher(written);
    if (tagged.matches()) {
      return tag(tagged.group(1));
    }
    Optional<Language> byTag = tag(written);
    return byTag.isPresent() ? byTag : named(written);
  }

  /**
   * All languages in an order that each of these has, as far as they agree.
   *
   * @param lists languages of a text each, in its order
   */
  static List<Language> inOrder(List<? extends Collection<Language>> lists) {
    Map<Language, Set<Language>> before = new LinkedHashMap<>();
    for (Collection<Language> list : lists) {
      Set<Language> passed = new LinkedHashSet<>();
      for (Language language : list) {
        before.computeIfAbsent(language, none -> new LinkedHashSet<>()).addAll(passed);
        passed.add(language);
      }
    }
    List<Language> ordered = new ArrayList<>();
    while (!before.isEmpty()) {
      Language next =
          before.entrySet().stream()
              .filter(one -> ordered.containsAll(one.getValue()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(before.keySet().iterator().next());
      ordered.add(next);
      before.remove(next);
    }
    return ordered;
  }

  private static Optional<Language> tag(String tag) {
    String primary = tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    // Languages without a code of two letters have one of three.
    if (!CODES.contains(primary) && !(tag.equals(primary) && known(primary))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Language.of(tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean known(String code) {
    return code.matches("[a-z]{3}")
        && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  private static Optional<Language> named(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Language::of)
        .filter(language ->
            name.equalsIgnoreCase(language.locale().getDisplayLanguage(Locale.ENGLISH))
                || name.equalsIgnoreCase(language.locale().getDisplayLanguage(language.locale())))
        .findFirst();
  }
}
