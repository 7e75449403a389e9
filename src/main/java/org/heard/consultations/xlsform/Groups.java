package org.heard.consultations.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The groups that are open while rows are read. The outermost one with a label is a section; groups
 * in it, and groups without a label, only lend their rules to what stands in them.
 */
final class Groups {
  private record Group(String name, @Nullable Condition rule, boolean section, Place place) {}

  private final Deque<Group> open = new ArrayDeque<>();
  private final List<Section> sections = new ArrayList<>();
  private final Findings findings;

  Groups(Findings findings) {
    this.findings = findings;
  }

  void begin(Table.Entry entry, @Nullable LocalizedText title, @Nullable Condition rule) {
    String name = entry.text("name");
    Condition shownWhen = joined(rules(), rule);
    // It is open even where it is refused: its end is not another mistake.
    boolean outermost = section() == null;
    open.addLast(new Group(name, rule, title != null && outermost && isNew(name), entry.place()));
    if (title != null && outermost) {
      sections.add(new Section(key(entry, name), title, null, shownWhen));
    } else if (title != null) {
      findings.add(
          XlsFinding.NESTED_GROUP, entry.at("label"), title.renderings().getFirst().text());
    }
  }

  private boolean isNew(String name) {
    String key = Names.key(name);
    return key.matches(Question.KEY)
        && sections.stream().noneMatch(section -> section.key().equals(key));
  }

  private String key(Table.Entry entry, String name) {
    String key = Names.key(name);
    if (key.isEmpty()) {
      throw RefusedFileException.of(XlsFinding.NO_NAME, entry.place());
    }
    if (!key.matches(Question.KEY)) {
      throw RefusedFileException.of(XlsFinding.NOT_A_NAME, entry.at("name"), name);
    }
    if (!isNew(name)) {
      throw RefusedFileException.of(XlsFinding.NAME_TWICE, entry.at("name"), name);
    }
    if (!Names.name(key).equals(name)) {
      findings.add(XlsFinding.NAME_CHANGED, entry.at("name"), name, key);
    }
    return key;
  }

  void end(Table.Entry entry) {
    if (open.isEmpty()) {
      throw RefusedFileException.of(XlsFinding.GROUP_NOT_OPEN, entry.place());
    }
    open.removeLast();
  }

  /** What a reader is told before the first question of the section that is open. */
  void intro(LocalizedText intro) {
    Section last = sections.removeLast();
    sections.add(new Section(last.key(), last.title(), intro, last.shownWhen()));
  }

  /** Key of the section that is open; null for none. */
  @Nullable String section() {
    return open.stream().anyMatch(Group::section) ? sections.getLast().key() : null;
  }

  /** The rule of a question here: its own, and those of the groups that are no section. */
  @Nullable Condition rule(@Nullable Condition own) {
    return joined(rules(), own);
  }

  /** All groups are closed at the end of the sheet. */
  void close() {
    open.forEach(group -> findings.add(XlsFinding.GROUP_NOT_CLOSED, group.place(), group.name()));
  }

  List<Section> sections() {
    return sections;
  }

  // Rules outside of a section are part of the section's own.
  private List<Condition> rules() {
    List<Condition> rules = new ArrayList<>();
    for (Group group : open) {
      if (group.section()) {
        rules.clear();
      } else if (group.rule() != null) {
        rules.add(group.rule());
      }
    }
    return rules;
  }

  private static @Nullable Condition joined(List<Condition> outer, @Nullable Condition own) {
    List<Condition> all = new ArrayList<>(outer);
    if (own != null) {
      all.add(own);
    }
    return switch (all.size()) {
      case 0 -> null;
      case 1 -> all.getFirst();
      default -> new Condition.All(all);
    };
  }
}
