package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultations.formats.Findings;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Texts of a row in all its languages; the default language of the form is the original. */
final class Texts {
  private static final Pattern ANSWER = Pattern.compile("\\$\\{[^}]*}");

  private final List<Language> languages;
  private final Map<String, Language> named = new HashMap<>();
  private final Findings findings;

  /**
   * Texts of a form.
   *
   * @param languages of the form, the default one first
   */
  Texts(List<Language> languages, Findings findings) {
    this.languages = languages;
    this.findings = findings;
  }

  /** The text of a thing; null where no language has words. */
  @Nullable LocalizedText of(Table.Entry entry, String base) {
    List<Rendering> renderings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<Integer, Column> column : entry.columns().entrySet()) {
      Cell cell = entry.cells().get(column.getKey());
      if (column.getValue().base().equals(base) && cell != null) {
        Rendering rendering = rendering(column.getValue(), cell);
        if (seen.add(rendering.language() + " " + rendering.wording())) {
          renderings.add(rendering);
        } else {
          findings.add(XlsFinding.COLUMN_TWICE, cell.place(), base);
        }
      }
    }
    renderings.sort(
        Comparator.comparingInt((Rendering one) -> languages.indexOf(one.language()))
            .thenComparing(Rendering::wording));
    return renderings.isEmpty() ? null : new LocalizedText(renderings);
  }

  private Rendering rendering(Column column, Cell cell) {
    Language language =
        column.language() == null
            ? languages.getFirst()
            // Names of languages are compared with all there are: once for a column.
            : named.computeIfAbsent(column.language(), name -> Languages.of(name).orElseThrow());
    Matcher answer = ANSWER.matcher(cell.text());
    if (answer.find()) {
      findings.add(XlsFinding.ANSWER_IN_TEXT, cell.place(), answer.group());
    }
    return new Rendering(language, column.wording(), cell.text(), null);
  }

  /** Both texts below each other, in the languages that either has. */
  static LocalizedText joined(@Nullable LocalizedText first, LocalizedText second) {
    if (first == null) {
      return second;
    }
    List<Rendering> all = new ArrayList<>(first.renderings());
    for (Rendering more : second.renderings()) {
      int same = indexOf(all, more.language(), more.wording());
      if (same < 0) {
        all.add(more);
      } else {
        String text = all.get(same).text() + "\n\n" + more.text();
        all.set(same, new Rendering(more.language(), more.wording(), text, null));
      }
    }
    return new LocalizedText(all);
  }

  private static int indexOf(List<Rendering> all, Language language, Wording wording) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).language().equals(language) && all.get(i).wording() == wording) {
        return i;
      }
    }
    return -1;
  }
}
