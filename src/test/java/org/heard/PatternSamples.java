package org.heard;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.shared.Language;
import org.heard.uikit.ReaderDates;

/**
 * An ICU pattern as readers see it: one text per plural form and per choice. An argument without a
 * format is a day, the longest thing that is ever put in, when it is alone, and else a number.
 */
final class PatternSamples {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

  private final MessagePattern pattern;
  private final ULocale locale;
  private final Map<String, Set<Object>> samples = new TreeMap<>();

  private PatternSamples(String text, ULocale locale) {
    this.pattern = new MessagePattern(text);
    this.locale = locale;
  }

  static Set<String> of(String text, ULocale locale) {
    return new PatternSamples(text, locale).filled(text);
  }

  private Set<String> filled(String text) {
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_START) {
        argument(i);
      }
    }
    Set<String> texts = new LinkedHashSet<>();
    for (Map<String, Object> values : combinations()) {
      texts.add(
          new MessageFormat(text, locale).format(values, new StringBuffer(), null).toString());
    }
    return texts;
  }

  private void argument(int start) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    ArgType type = pattern.getPart(start).getArgType();
    Set<Object> values = samples.computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (type.hasPluralStyle()) {
      PluralRules rules = PluralRules.forLocale(locale);
      for (String form : rules.getKeywords()) {
        rules.getSamples(form).stream().limit(2).forEach(values::add);
      }
      selectors(start).stream()
          .filter(one -> one.startsWith("="))
          .forEach(one -> values.add(Double.valueOf(one.substring(1))));
    } else if (type == ArgType.SELECT) {
      values.addAll(selectors(start));
    }
  }

  private List<String> selectors(int start) {
    List<String> found = new ArrayList<>();
    int limit = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
        found.add(pattern.getSubstring(pattern.getPart(i)));
        i = pattern.getLimitPartIndex(nextMessage(i));
      }
    }
    return found;
  }

  private int nextMessage(int part) {
    int next = part;
    while (pattern.getPartType(next) != Part.Type.MSG_START) {
      next++;
    }
    return next;
  }

  private List<Map<String, Object>> combinations() {
    List<Map<String, Object>> all = List.of(Map.of());
    Object plain = samples.size() == 1 ? ReaderDates.day(DAY, Language.of(locale.toLocale())) : 12;
    for (Map.Entry<String, Set<Object>> one : samples.entrySet()) {
      Set<Object> values = one.getValue().isEmpty() ? Set.of(plain) : one.getValue();
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> before : all) {
        for (Object value : values) {
          Map<String, Object> with = new HashMap<>(before);
          with.put(one.getKey(), value);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all;
  }
}
