package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Question;
import org.heard.consultations.formats.Findings;
import org.heard.shared.LocalizedText;

/** The lists of choices of a form. */
final class Choices {
  /**
   * One choice.
   *
   * @param entry its row, for columns that filters look at
   */
  record Choice(Question.Option option, Table.Entry entry) {
    /** What each further use of an option takes, beside its words. */
    private static final int FRAME = 50;

    long size() {
      return entry.size() + FRAME;
    }
  }

  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final Texts texts;
  private final Findings findings;

  Choices(Table table, Texts texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
    table.entries().stream()
        .filter(entry -> !entry.text("list_name").startsWith(ChoicesWriter.OWN))
        .forEach(this::choice);
  }

  /** The choices of a list; empty when there is none of that name. */
  Optional<List<Choice>> list(String name) {
    return Optional.ofNullable(lists.get(name)).filter(list -> !list.isEmpty());
  }

  private void choice(Table.Entry entry) {
    String name = entry.text("name");
    List<Choice> list = lists.computeIfAbsent(entry.text("list_name"), none -> new ArrayList<>());
    if (name.isEmpty()) {
      findings.add(XlsFinding.NO_NAME, entry.place());
      return;
    }
    String key = Names.key(name);
    LocalizedText label = texts.of(entry, "label");
    if (key.isEmpty() || !Names.isChoice(name)) {
      findings.add(XlsFinding.NOT_A_NAME, entry.at("name"), name);
    } else if (list.stream().anyMatch(one -> one.entry().text("name").equals(name))) {
      findings.add(XlsFinding.NAME_TWICE, entry.at("name"), name);
    } else if (list.stream().anyMatch(one -> one.option().key().equals(key))) {
      findings.add(XlsFinding.SAME_KEY, entry.at("name"), name, key);
    } else if (label == null) {
      findings.add(XlsFinding.NO_LABEL, entry.place(), name);
    } else {
      list.add(new Choice(new Question.Option(key, label, Pictures.of(entry, findings)), entry));
      if (!Names.choice(key).equals(name)) {
        findings.add(XlsFinding.NAME_CHANGED, entry.at("name"), name, key);
      }
    }
  }
}
