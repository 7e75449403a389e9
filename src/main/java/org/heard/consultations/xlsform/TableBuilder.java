package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a table; columns nobody filled are not written. */
final class TableBuilder {
  /** A column; the language is absent for what is no text. */
  private record Head(int base, int language, Wording wording) {}

  private final String name;
  private final List<String> bases;
  private final List<Language> languages;
  private final TreeMap<Head, String> headers =
      new TreeMap<>(
          Comparator.comparingInt(Head::base)
              .thenComparingInt(Head::language)
              .thenComparing(Head::wording));
  private final List<Map<Head, String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param bases its columns in order
   * @param languages of the form, the default one first
   */
  TableBuilder(String name, List<String> bases, List<Language> languages) {
    this.name = name;
    this.bases = bases;
    this.languages = languages;
  }

  /** A column for each language, also where it has no words yet. */
  TableBuilder allLanguages(String base) {
    for (int i = 0; i < languages.size(); i++) {
      headers.put(
          new Head(bases.indexOf(base), i, Wording.GENERAL),
          Column.header(base, Languages.name(languages.get(i)), Wording.GENERAL));
    }
    return this;
  }

  TableBuilder row() {
    rows.add(new HashMap<>());
    return this;
  }

  TableBuilder put(String base, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      put(new Head(bases.indexOf(base), -1, Wording.GENERAL), base, words);
    }
    return this;
  }

  TableBuilder put(String base, @Nullable LocalizedText text) {
    if (text != null) {
      for (LocalizedText.Rendering one : text.renderings()) {
        Head head = new Head(bases.indexOf(base), languages.indexOf(one.language()), one.wording());
        String language = Languages.name(one.language());
        put(head, Column.header(base, language, one.wording()), one.text());
      }
    }
    return this;
  }

  private void put(Head head, String header, String words) {
    headers.put(head, header);
    rows.getLast().put(head, words);
  }

  TableToWrite build() {
    List<List<String>> all = new ArrayList<>();
    all.add(List.copyOf(headers.values()));
    for (Map<Head, String> row : rows) {
      all.add(headers.keySet().stream().map(head -> row.getOrDefault(head, "")).toList());
    }
    return new TableToWrite(name, all);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
