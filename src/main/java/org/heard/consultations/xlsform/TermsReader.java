package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Question;
import org.heard.consultations.formats.Findings;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the hard words of a call, which stand on a sheet of Heard's own. */
final class TermsReader {
  private final Texts texts;
  private final Findings findings;

  TermsReader(Texts texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  List<GlossaryTerm> read(Table table) {
    List<GlossaryTerm> terms = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Table.Entry entry : table.entries()) {
      String key = entry.text("key");
      LocalizedText word = texts.of(entry, "heard::word");
      LocalizedText explanation = texts.of(entry, "heard::explanation");
      if (!key.matches(Question.KEY)) {
        findings.add(XlsFinding.NOT_A_NAME, entry.at("key"), key);
      } else if (!keys.add(key)) {
        findings.add(XlsFinding.NAME_TWICE, entry.at("key"), key);
      } else if (word == null || explanation == null) {
        findings.add(XlsFinding.NO_LABEL, entry.place(), key);
      } else {
        terms.add(
            new GlossaryTerm(
                key,
                word,
                forms(texts.of(entry, "heard::forms")),
                explanation,
                Pictures.of(entry, findings)));
      }
    }
    return terms;
  }

  private static Map<Language, List<String>> forms(@Nullable LocalizedText lines) {
    Map<Language, List<String>> forms = new LinkedHashMap<>();
    if (lines != null) {
      lines
          .renderings()
          .forEach(
              one -> forms.put(one.language(), one.text().lines().map(String::strip).toList()));
    }
    return forms;
  }
}
